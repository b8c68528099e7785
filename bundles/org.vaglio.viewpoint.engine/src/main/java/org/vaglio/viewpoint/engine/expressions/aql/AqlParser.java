// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses expressions by recursive descent; each level of precedence is a method. */
public final class AqlParser {

    private static final int DEPTH = 200;
    private static final List<Set<String>> LEVELS = List.of(Set.of("implies"), Set.of("xor"), Set.of("or"), Set.of("and"),
            Set.of("=", "==", "<>", "!=", "<", "<=", ">", ">="), Set.of("+", "-"), Set.of("*", "/"));

    private final Tokens tokens;
    private final Set<String> called = new LinkedHashSet<>();
    private int depth;

    /**
     * A parsed expression.
     *
     * @param aql    its parts
     * @param called names of the calls in it that are not of the language itself
     */
    public record Parsed(Aql aql, Set<String> called) {
    }

    private AqlParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Parses.
     *
     * @param text the expression, without its prefix
     * @throws AqlSyntaxException when it is outside of what is interpreted
     */
    public static Parsed parse(String text) throws AqlSyntaxException {
        AqlParser parser = new AqlParser(new Tokens(text));
        Aql parsed = parser.expression();
        if (parser.tokens.peek().kind() != Tokens.Kind.END) {
            throw new AqlSyntaxException("unexpected " + parser.tokens.peek().text());
        }
        return new Parsed(parsed, Set.copyOf(parser.called));
    }

    private Aql expression() throws AqlSyntaxException {
        if (++depth > DEPTH) {
            throw new AqlSyntaxException("nested too deeply");
        }
        Aql parsed = tokens.take("let") ? let() : binary(0);
        depth--;
        return parsed;
    }

    private Aql let() throws AqlSyntaxException {
        String variable = tokens.name();
        if (tokens.take(":")) {
            type();
        }
        tokens.expect("=");
        Aql value = expression();
        if (tokens.take(",")) {
            return new Aql.Let(variable, value, let());
        }
        tokens.expect("in");
        return new Aql.Let(variable, value, expression());
    }

    private Aql binary(int level) throws AqlSyntaxException {
        if (level == LEVELS.size()) {
            return unary();
        }
        Aql left = binary(level + 1);
        while (LEVELS.get(level).stream().anyMatch(tokens::is)) {
            String operator = tokens.next().text();
            left = new Aql.Binary(operator, left, binary(level + 1));
        }
        return left;
    }

    private Aql unary() throws AqlSyntaxException {
        if (tokens.is("not") || tokens.is("-")) {
            return new Aql.Unary(tokens.next().text(), unary());
        }
        return postfix(primary());
    }

    private Aql postfix(Aql start) throws AqlSyntaxException {
        Aql parsed = start;
        while (tokens.is(".") || tokens.is("->")) {
            parsed = tokens.next().text().equals("->") ? collected(parsed) : member(parsed);
        }
        return parsed;
    }

    private Aql member(Aql receiver) throws AqlSyntaxException {
        String name = tokens.name();
        if (!tokens.is("(")) {
            return new Aql.Feature(receiver, name);
        }
        if (!Calls.names().contains(name)) {
            called.add(name);
        }
        return new Aql.Call(receiver, name, arguments());
    }

    private Aql collected(Aql receiver) throws AqlSyntaxException {
        String name = tokens.name();
        Optional<IteratorOperation> iterator = IteratorOperation.of(name);
        if (iterator.isPresent()) {
            return iterated(receiver, iterator.get());
        }
        Optional<CollectionOperation> operation = CollectionOperation.of(name);
        if (operation.isPresent()) {
            return new Aql.Collected(receiver, operation.get(), arguments());
        }
        called.add(name);
        return new Aql.CollectedCall(receiver, name, arguments());
    }

    /** The variable may be left out, and may have a type, which says nothing. */
    private Aql iterated(Aql receiver, IteratorOperation operation) throws AqlSyntaxException {
        tokens.expect("(");
        String variable = "self";
        boolean named = tokens.peek().kind() == Tokens.Kind.NAME && tokens.peek(1).kind() == Tokens.Kind.SIGN
                && (tokens.peek(1).text().equals("|") || tokens.peek(1).text().equals(":"));
        if (named) {
            variable = tokens.name();
            if (tokens.take(":")) {
                type();
            }
            tokens.expect("|");
        }
        Aql body = expression();
        tokens.expect(")");
        return new Aql.Iterated(receiver, operation, variable, body);
    }

    /** The type of a variable says nothing: a class, several classes, or a collection of such. */
    private void type() throws AqlSyntaxException {
        if (tokens.take("{")) {
            classes();
        } else {
            tokens.name();
            if (tokens.take("(")) {
                type();
                tokens.expect(")");
            }
        }
    }

    private List<Aql> arguments() throws AqlSyntaxException {
        tokens.expect("(");
        return list(")");
    }

    private List<Aql> list(String end) throws AqlSyntaxException {
        List<Aql> all = new ArrayList<>();
        while (!tokens.take(end)) {
            if (!all.isEmpty()) {
                tokens.expect(",");
            }
            all.add(expression());
        }
        return all;
    }

    private Aql primary() throws AqlSyntaxException {
        Tokens.Token token = tokens.next();
        return switch (token.kind()) {
            case TEXT -> new Aql.Constant(unquoted(token.text()));
            case NUMBER -> new Aql.Constant(number(token.text()));
            case NAME -> named(token.text());
            case SIGN -> inside(token);
            case END -> throw new AqlSyntaxException("it ends too early");
        };
    }

    private Aql inside(Tokens.Token token) throws AqlSyntaxException {
        if (token.text().equals("{")) {
            return classes();
        }
        if (token.text().equals("[")) {
            return new Aql.Literal(false, list("]"));
        }
        if (!token.text().equals("(")) {
            throw new AqlSyntaxException("unexpected " + token.text());
        }
        Aql parsed = expression();
        tokens.expect(")");
        return parsed;
    }

    /** Several classes, where one is expected. */
    private Aql classes() throws AqlSyntaxException {
        List<Aql> all = new ArrayList<>();
        do {
            all.add(new Aql.Type(tokens.name()));
        } while (tokens.take("|"));
        tokens.expect("}");
        return new Aql.Literal(true, all);
    }

    private static Object number(String text) throws AqlSyntaxException {
        try {
            return text.contains(".") ? (Object) Double.valueOf(text) : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new AqlSyntaxException(text + " is too large");
        }
    }

    private Aql named(String name) throws AqlSyntaxException {
        return switch (name) {
            case "true" -> new Aql.Constant(true);
            case "false" -> new Aql.Constant(false);
            case "null" -> new Aql.Constant(null);
            case "if" -> choice();
            case "Sequence", "OrderedSet", "Set", "Bag" -> {
                if (!tokens.take("{")) {
                    yield new Aql.Type(name);
                }
                yield new Aql.Literal(name.endsWith("Set"), list("}"));
            }
            default -> name.contains("::") ? qualified(name) : new Aql.Name(name);
        };
    }

    private static Aql qualified(String name) {
        int last = name.lastIndexOf("::");
        return name.indexOf("::") == last ? new Aql.Type(name) : new Aql.EnumConstant(name.substring(0, last), name.substring(last + 2));
    }

    private Aql choice() throws AqlSyntaxException {
        Aql condition = expression();
        tokens.expect("then");
        Aql then = expression();
        tokens.expect("else");
        Aql otherwise = expression();
        tokens.expect("endif");
        return new Aql.If(condition, then, otherwise);
    }

    private static String unquoted(String text) {
        StringBuilder unquoted = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (text.charAt(i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> text.charAt(i);
                };
            }
            unquoted.append(c);
        }
        return unquoted.toString();
    }
}
