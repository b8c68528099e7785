// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** "punteggio assegnato", with the score beside it or, in a form, without. */
public final class AssignedScores implements Recogniser {

    private static final Pattern LABEL = Pattern.compile(
            "(?:il )?(?:punteggio|punti|valore|voto|score)(?: (?:assegnat[oi]|attribuit[oi]|dat[oi]|scelto|ottenuto|del criterio|criterio))?(?: (?:p|i)? ?\\d)?");

    private static final Pattern BEHIND = Pattern.compile("(?i).*(?:punteggio|punti|valore|voto|score|assegnat[oi]|attribuit[oi]|dat[oi]|scelto|ottenuto)\\s+(\\d)");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        if (!context.inCriterion()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> fragments = new ArrayList<>();
        for (Segment segment : Segment.of(lines.get(at), context.sideBySide())) {
            if (LABEL.matcher(Words.normal(segment.text())).matches()) {
                fragments.add(new AssignedScore(span, segment.column(), segment.figure() != null ? segment.figure() : behind(segment.text())));
            }
        }
        return Recognised.line(fragments);
    }

    /** The score behind the label without a sign, unless it is the number of the criterion; null for none. */
    private static Figure behind(String text) {
        Matcher score = BEHIND.matcher(text);
        return score.matches() ? Figure.parse(score.group(1)) : null;
    }
}
