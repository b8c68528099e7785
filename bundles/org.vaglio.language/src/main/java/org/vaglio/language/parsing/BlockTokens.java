// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.vaglio.language.parser.antlr.internal.InternalMappaLexer;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.name.Named;

/** Looks at the tokens of a piece of a text: whether it falls into the same tokens by itself and in its file. */
class BlockTokens {

    private static final int OPEN = RecoveringParser.OPEN;
    private static final int CLOSE = RecoveringParser.CLOSE;

    @Inject
    @Named(LexerBindings.RUNTIME)
    private Provider<Lexer> lexers;

    /**
     * Whether a piece of a text that begins with its line falls into the same tokens by itself.
     *
     * @param line  the piece and what follows it on its last line
     * @param end   where the piece ends
     * @param block whether the last token of the piece must be the brace that closes its first one
     */
    boolean areWhole(String line, int end, boolean block) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(line));
        int depth = 0;
        int blocks = 0;
        int comments = 0;
        int last = 0;
        int at = 0;
        while (at < end && depth >= 0) {
            CommonToken token = (CommonToken) lexer.nextToken();
            int type = token.getType();
            at = token.getStopIndex() + 1;
            if (type == InternalMappaLexer.RULE_ML_COMMENT) {
                comments++;
            } else if (type != InternalMappaLexer.RULE_SL_COMMENT && type != InternalMappaLexer.RULE_WS) {
                depth += type == OPEN ? 1 : type == CLOSE ? -1 : 0;
                blocks += type == CLOSE && depth == 0 ? 1 : 0;
                last = type;
            }
        }
        String piece = line.substring(0, end);
        return at == end && depth == 0 && (!block || blocks == 1 && last == CLOSE) && count(piece, "/*") == comments
                && count(piece, "*/") == comments;
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
