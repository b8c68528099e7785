// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.SectionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;

/** "1. Valutazione della probabilità", "INDICI DI VALUTAZIONE DELL'IMPATTO", alone or side by side. */
public final class SectionHeadings implements Recogniser {

    private static final String LEAD = "(?:(?:sezione|parte|tabella|tavola|scheda|fase)? ?(?:\\d|[a-e]|i{1,3}|iv)?\\s*)?"
            + "(?:(?:indic[ei]|criteri|fattori|indicatori|valori|analisi|stima|calcolo|parametri)(?: di)? )?"
            + "(?:(?:valutazione|stima|calcolo|analisi)(?: della| dell| di)? ?)?(?:della |dell |di |per la |per l )?(?:indici? )?";
    private static final String TAIL = "(?: del rischio| dell evento| del processo| accadimento| p| i)?(?: punteggi| punteggio| valori| valore)?";
    private static final Pattern PROBABILITY = Pattern.compile(LEAD + "probabilita" + TAIL);
    private static final Pattern IMPACT = Pattern.compile(LEAD + "(?:impatto|gravita)" + TAIL);

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Side> sides = new ArrayList<>();
        for (String text : lines.texts(at)) {
            String normal = Words.normal(text);
            Side side = side(normal);
            if (side == null && !normal.matches("(?:criteri[oa]?|criterion|punteggi[o]?|punti|punto|vot[oi]|score|pes[oi]|valor[ei]|risposta|risposte|descrizione|\\d)")) {
                return Optional.empty();
            }
            if (side != null) {
                sides.add(side);
            }
        }
        boolean usable = sides.size() == 1 || sides.equals(List.of(Side.PROBABILITY, Side.IMPACT))
                || sides.equals(List.of(Side.IMPACT, Side.PROBABILITY));
        if (!usable || lines.texts(at).stream().anyMatch(Words::isFigure)) {
            return Optional.empty();
        }
        return Recognised.line(new SectionHeading(lines.span(at, at + 1), List.copyOf(sides)));
    }

    private static Side side(String normal) {
        return PROBABILITY.matcher(normal).matches() ? Side.PROBABILITY : IMPACT.matcher(normal).matches() ? Side.IMPACT
                : null;
    }
}
