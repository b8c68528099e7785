// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, read one after the other. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|(?<text>'(?:[^'\\\\]|\\\\.)*')|(?<number>\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_]\\w*(?:::[A-Za-z_]\\w*)*)|(?<sign>->|<=|>=|==|<>|!=|[-+*/=<>.,|(){}:\\[\\]])");

    /** What kind a token is. */
    enum Kind {
        TEXT, NUMBER, NAME, SIGN, END
    }

    /** A token. */
    record Token(Kind kind, String text) {
    }

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokens(String text) throws AqlSyntaxException {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new AqlSyntaxException(text.substring(end));
            }
            end = matcher.end();
            for (Kind kind : List.of(Kind.TEXT, Kind.NUMBER, Kind.NAME, Kind.SIGN)) {
                String found = matcher.group(kind.name().toLowerCase(Locale.ROOT));
                if (found != null) {
                    tokens.add(new Token(kind, found));
                }
            }
        }
    }

    /** The next token, not taken. */
    Token peek() {
        return peek(0);
    }

    /** A token further on, not taken. */
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : new Token(Kind.END, "");
    }

    /** Takes the next token. */
    Token next() {
        Token next = peek();
        at++;
        return next;
    }

    /** Whether the next token is a certain word or sign; takes it then. */
    boolean take(String text) {
        boolean is = is(text);
        at += is ? 1 : 0;
        return is;
    }

    /** Whether the next token is a certain word or sign. */
    boolean is(String text) {
        return peek().kind() != Kind.TEXT && peek().kind() != Kind.END && peek().text().equals(text);
    }

    /** Takes a certain word or sign. */
    void expect(String text) throws AqlSyntaxException {
        if (!take(text)) {
            throw new AqlSyntaxException("expected " + text);
        }
    }

    /** Takes a name. */
    String name() throws AqlSyntaxException {
        Token token = next();
        if (token.kind() != Kind.NAME) {
            throw new AqlSyntaxException("expected a name");
        }
        return token.text();
    }
}
