// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** The question of a criterion, or of two side by side, on a line of its own; a score printed at the question is an answer without a text. */
public final class Questions implements Recogniser {

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Segment> segments = Segment.of(lines.get(at), context.sideBySide());
        if (!context.inCriterion() || !segments.stream().allMatch(s -> s.text().endsWith("?"))) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> questions = new ArrayList<>();
        for (Segment segment : segments) {
            questions.add(new CriterionHeading(span, segment.column(), 0, null, segment.text()));
            if (segment.figure() != null) {
                questions.add(new AnswerLine(span, segment.column(), segment.figure(), null));
            }
        }
        return Recognised.line(questions);
    }
}
