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
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** Possible answers with their scores, within a criterion; scores merged into the next cell or lost included. */
public final class Answers implements Recogniser {

    private static final Pattern MARKED = Pattern.compile("(?:(?<yes>[(\\[]\\s*[xX✓✔●•■]\\s*[)\\]]|[☒☑■▪✓✔✗✘]|[xX](?=\\s))|[(\\[]\\s*[)\\]]|[☐□○])\\s*(?<text>.*)");
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
            Matcher marked = MARKED.matcher(segment.text());
            if (marked.matches()) {
                String answer = marked.group("text").strip();
                fragments.add(new AnswerLine(span, segment.column(), segment.figure(), answer.isEmpty() ? null : answer));
                if (marked.group("yes") != null && segment.figure() != null) {
                    fragments.add(new AssignedScore(span, segment.column(), segment.figure()));
                }
            } else if (!segment.text().endsWith(":")) {
                fragments.add(new AnswerLine(span, segment.column(), segment.figure(), segment.texts().isEmpty() ? null
                        : segment.text()));
            }
        }
        return Recognised.line(fragments);
    }
}
