// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.vaglio.language.parser.antlr.internal.InternalMappaLexer;

/**
 * A word of a text.
 *
 * @param text   as it is written
 * @param type   the terminal rule, or null for a keyword
 * @param offset where it begins
 */
record Token(String text, String type, int offset) {

    /** Words of a text from an offset to another; blanks and comments left out. */
    static List<Token> of(String text, int from, int to) {
        InternalMappaLexer lexer = new InternalMappaLexer(new ANTLRStringStream(text.substring(from, to)));
        List<Token> tokens = new ArrayList<>();
        for (org.antlr.runtime.Token t = lexer.nextToken(); t != org.antlr.runtime.Token.EOF_TOKEN; t = lexer.nextToken()) {
            String type = switch (t.getType()) {
                case InternalMappaLexer.RULE_ID -> "ID";
                case InternalMappaLexer.RULE_NUMERO -> "NUMERO";
                case InternalMappaLexer.RULE_TESTO -> "TESTO";
                default -> null;
            };
            switch (t.getType()) {
                case InternalMappaLexer.RULE_WS, InternalMappaLexer.RULE_SL_COMMENT, InternalMappaLexer.RULE_ML_COMMENT -> {
                }
                default -> tokens.add(new Token(t.getText(), type, from + ((CommonToken) t).getStartIndex()));
            }
        }
        return tokens;
    }

    int end() {
        return offset + text.length();
    }

    boolean is(AbstractElement leaf) {
        return leaf instanceof Keyword keyword ? type == null && keyword.getValue().equals(text)
                : leaf instanceof RuleCall call && call.getRule().getName().equals(type);
    }
}
