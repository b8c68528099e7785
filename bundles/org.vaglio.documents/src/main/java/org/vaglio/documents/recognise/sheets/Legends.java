// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.Legend;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** What the values of an index mean in words: one entry a line under a heading, or all in one line. */
public final class Legends implements Recogniser {

    private static final Pattern HEADING = Pattern.compile("valori e (?:frequenze|importanza) (?:della|dell|di) ?(probabilita|impatto)");
    private static final Pattern ENTRY = Pattern.compile("(\\d)\\s*(?:[=:–-]\\s*)?(\\p{L}[\\p{L} '’/]{1,40})");
    private static final int FEWEST = 3;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(Words.normal(text));
        return heading.matches() ? below(lines, at, heading.group(1).equals("impatto") ? Side.IMPACT : Side.PROBABILITY)
                : inline(lines, at, text);
    }

    private static Optional<Recognised> below(Lines lines, int at, Side side) {
        List<Legend.Entry> entries = new ArrayList<>();
        int end = at + 1;
        int next = lines.skipEmpty(end);
        while (next < lines.size() && lines.single(next) != null && ENTRY.matcher(lines.single(next)).matches()) {
            Matcher entry = ENTRY.matcher(lines.single(next));
            entry.matches();
            entries.add(new Legend.Entry(lines.span(next, next + 1), Figure.parse(entry.group(1)), entry.group(2).strip()));
            end = next + 1;
            next = lines.skipEmpty(end);
        }
        return entries.size() < FEWEST ? Optional.empty()
                : Optional.of(new Recognised(List.of(new Legend(lines.span(at, end), side, entries)), end - at));
    }

    private static Optional<Recognised> inline(Lines lines, int at, String text) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (String part : text.replaceFirst("[.;]\\s*$", "").split("\\s*;\\s*")) {
            Matcher entry = ENTRY.matcher(part);
            if (!entry.matches()) {
                return Optional.empty();
            }
            entries.add(new Legend.Entry(lines.span(at, at + 1), Figure.parse(entry.group(1)), entry.group(2).strip()));
        }
        if (entries.size() < FEWEST) {
            return Optional.empty();
        }
        String all = Words.normal(text);
        Side side = all.contains("probabil") ? Side.PROBABILITY : all.contains("impatto") ? Side.IMPACT : null;
        return side == null ? Optional.empty() : Recognised.line(new Legend(lines.span(at, at + 1), side, entries));
    }
}
