// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.List;
import java.util.Optional;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** The question of a criterion on a line of its own; a score printed at the question is an answer without a text. */
public final class Questions implements Recogniser {

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Segment> segments = Segment.of(lines.get(at), context.sideBySide());
        if (!context.inCriterion() || segments.size() != 1 || !segments.get(0).text().endsWith("?")) {
            return Optional.empty();
        }
        Segment segment = segments.get(0);
        CriterionHeading question = new CriterionHeading(lines.span(at, at + 1), segment.column(), 0, null, segment.text());
        return segment.figure() == null ? Recognised.line(question)
                : Recognised.line(question, new AnswerLine(lines.span(at, at + 1), segment.column(), segment.figure(), null));
    }
}
