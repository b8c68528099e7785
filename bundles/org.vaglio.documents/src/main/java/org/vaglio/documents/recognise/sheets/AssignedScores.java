// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** "punteggio assegnato", with the score beside it or, in a form, without. */
public final class AssignedScores implements Recogniser {

    private static final Pattern LABEL = Pattern.compile(
            "(?:il )?(?:punteggio|punti|valore|voto|score)(?: (?:assegnat[oi]|attribuit[oi]|dat[oi]|scelto|ottenuto|del criterio|criterio))?(?: (?:p|i)? ?\\d)?");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        if (!context.inCriterion()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> fragments = new ArrayList<>();
        for (Segment segment : Segment.of(lines.get(at), context.sideBySide())) {
            if (LABEL.matcher(Words.normal(segment.text())).matches()) {
                fragments.add(new AssignedScore(span, segment.column(), segment.figure()));
            }
        }
        return Recognised.line(fragments);
    }
}
