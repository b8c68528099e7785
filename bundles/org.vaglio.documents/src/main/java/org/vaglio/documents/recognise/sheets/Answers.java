// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** Possible answers with their scores, within a criterion; scores merged into the next cell or lost included. */
public final class Answers implements Recogniser {

    private static final int LONGEST = 600;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        if (!context.inCriterion()) {
            return Optional.empty();
        }
        List<Segment> segments = Segment.of(lines.get(at), context.sideBySide());
        boolean scored = segments.stream().anyMatch(s -> s.figure() != null);
        boolean table = context.sideBySide() && lines.columns(at) > 1;
        if (segments.stream().anyMatch(s -> s.text().length() > LONGEST) || !scored && !table) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> fragments = new ArrayList<>();
        for (Segment segment : segments) {
            if (!segment.text().endsWith(":")) {
                fragments.add(new AnswerLine(span, segment.column(), segment.figure(), segment.texts().isEmpty() ? null
                        : segment.text()));
            }
        }
        return Recognised.line(fragments);
    }
}
