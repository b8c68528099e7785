// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.vaglio.language.parser.antlr.internal.InternalMappaParser;
import org.vaglio.language.services.MappaGrammarAccess;

/**
 * Goes on after a mistake at the next word that begins an element, or at the end of the block. ANTLR's own way goes by
 * what may follow in all blocks around; this one goes by the block alone, so that a block reads the same by itself and
 * in its file.
 */
final class RecoveringParser extends InternalMappaParser {

    /** Words that begin an element and stand nowhere else. */
    static final List<String> BEGINNINGS = List.of("importa", "piano", "parte", "ente", "macroprocesso", "processo",
            "fase", "azione", "evento", "misura", "scheda", "scala", "accetta", "riepilogo", "graduatoria", "totale",
            "elenco", "cita", "documento", "fasce", "fascia", "soglia", "intervento", "indice", "criterio", "legenda",
            "convenzione", "livello", "gravità");

    private static final Map<String, Integer> TYPES = types();
    static final int OPEN = TYPES.get("'{'");
    static final int CLOSE = TYPES.get("'}'");
    private static final BitSet STARTS = starts();

    RecoveringParser(TokenStream input, MappaGrammarAccess grammar) {
        super(input, grammar);
    }

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new HashMap<>();
        for (int i = 0; i < tokenNames.length; i++) {
            types.put(tokenNames[i].replace("\\u00E0", "à"), i);
        }
        return types;
    }

    private static BitSet starts() {
        BitSet starts = new BitSet();
        BEGINNINGS.forEach(word -> starts.add(TYPES.get("'" + word + "'")));
        return starts;
    }

    @Override
    public void recover(IntStream tokens, RecognitionException e) {
        if (isStop(tokens.LA(1))) {
            state.lastErrorIndex = -1; // or a second mistake here would drop the token
        }
        super.recover(tokens, e);
    }

    @Override
    protected BitSet computeErrorRecoverySet() {
        return STARTS;
    }

    private static boolean isStop(int type) {
        return type == Token.EOF || type == CLOSE || STARTS.member(type);
    }

    /** Blocks on the way are skipped as a whole. */
    @Override
    public void consumeUntil(IntStream tokens, BitSet stops) {
        int depth = 0;
        for (int type = tokens.LA(1); type != Token.EOF && (depth > 0 || !isStop(type)); type = tokens.LA(1)) {
            if (type == OPEN) {
                depth++;
            } else if (type == CLOSE) {
                depth--;
            }
            tokens.consume();
        }
    }

    /** The end of a block is never taken for a token too many. */
    @Override
    public boolean mismatchIsUnwantedToken(IntStream tokens, int type) {
        int found = tokens.LA(1);
        return !isStop(found) && found != OPEN && super.mismatchIsUnwantedToken(tokens, type);
    }

    /** Once the wanted token was found, the next mistake is a new one: ANTLR would not say it. */
    @Override
    protected Object recoverFromMismatchedToken(IntStream tokens, int type, BitSet follow) throws RecognitionException {
        Object matched = super.recoverFromMismatchedToken(tokens, type, follow);
        if (matched != null) {
            state.errorRecovery = false;
        }
        return matched;
    }
}
