// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.messages;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;

/** Says in plain words what is wrong in a map's text, in Italian or English. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Code of a text that is not closed on its line. */
    public static final String UNCLOSED_TEXT = "unclosed-text";
    /** Code of a word of the language used as a name. */
    public static final String KEYWORD_AS_NAME = "keyword-as-name";
    /** Code of every other syntax error. */
    public static final String SYNTAX = "syntax";

    private static final Set<String> OPENING = Set.of("\"", "«");
    private static final Pattern EXPECTING = Pattern.compile("(?:expecting|missing) (\\S+?)(?: at .*)?$");

    @Inject
    private MessageLanguage language;
    @Inject
    private IGrammarAccess grammar;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException cause = context.getRecognitionException();
        Token token = cause == null ? null : cause.token;
        String expected = expected(context);
        if ("\"".equals(expected) || token != null && token.getText() != null && OPENING.contains(token.getText())) {
            return message("Manca la chiusura del testo: un testo fra virgolette sta su una riga sola.",
                    "This text is not closed: a quoted text stays on one line.", UNCLOSED_TEXT);
        }
        if (token == null || token.getType() == Token.EOF) {
            return message("Il testo finisce prima del previsto" + reason(expected, ": manca ") + ".",
                    "The text ends too early" + reason(expected, ": missing ") + ".", SYNTAX);
        }
        String found = token.getText();
        if (expectsName(cause, expected) && GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(found)
                && Character.isLetter(found.charAt(0))) {
            return message("«" + found + "» non va in questo punto; se è un nome, scrivi ^" + found + ".",
                    "\"" + found + "\" does not fit here; if it is a name, write ^" + found + ".", KEYWORD_AS_NAME);
        }
        return message("Non capisco «" + found + "» in questo punto" + reason(expected, ": qui va ") + ".",
                "\"" + found + "\" is not understood here" + reason(expected, ": expected ") + ".", SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), SYNTAX);
    }

    private SyntaxErrorMessage message(String italian, String english, String code) {
        return new SyntaxErrorMessage(language.choose(italian, english), code);
    }

    private static boolean expectsName(RecognitionException cause, String expected) {
        return expected == null ? !(cause instanceof MismatchedTokenException) : expected.equals(NAME_IT)
                || expected.equals(NAME_EN);
    }

    private static String reason(String expected, String before) {
        return expected == null ? "" : before + expected;
    }

    private static final String NAME_IT = "un nome";
    private static final String NAME_EN = "a name";

    private String expected(IParserErrorContext context) {
        Matcher matcher = EXPECTING.matcher(context.getDefaultMessage());
        if (!matcher.find()) {
            return null;
        }
        return switch (matcher.group(1)) {
            case "RULE_ID" -> language.choose(NAME_IT, NAME_EN);
            case "RULE_NUMERO" -> language.choose("un numero", "a number");
            case "RULE_TESTO" -> language.choose("un testo fra virgolette", "a quoted text");
            case "EOF" -> language.choose("piano, parte di o metodo", "piano, parte di or metodo");
            default -> matcher.group(1).replace("'", "");
        };
    }
}
