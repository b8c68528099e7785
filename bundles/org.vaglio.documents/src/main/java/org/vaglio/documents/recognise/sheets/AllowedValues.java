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
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Fragment.SectionHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** The scores that each criterion allows, one criterion a row: "Rilevanza esterna ⇥ 2 - 5". */
public final class AllowedValues implements Recogniser {

    private static final Pattern VALUES = Pattern.compile("\\d{1,2}(?:\\s*[-–/,;]\\s*\\d{1,2}){1,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int FEWEST = 3;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        List<Fragment> fragments = new ArrayList<>();
        Side side = null;
        int next = at;
        int rows = 0;
        while (next < lines.size() && isRow(lines.texts(next))) {
            List<String> texts = lines.texts(next);
            Span span = lines.span(next, next + 1);
            Side own = sideOf(texts.get(0));
            if (own != side) {
                fragments.add(new SectionHeading(span, List.of(own)));
                side = own;
            }
            fragments.add(new CriterionHeading(span, 0, 0, texts.get(0), null));
            Matcher number = NUMBER.matcher(texts.get(1));
            while (number.find()) {
                fragments.add(new AnswerLine(span, 0, Figure.parse(number.group()), null));
            }
            rows++;
            next++;
        }
        return rows < FEWEST ? Optional.empty() : Optional.of(new Recognised(fragments, next - at));
    }

    private static boolean isRow(List<String> texts) {
        return texts.size() == 2 && Words.hasLetters(texts.get(0)) && VALUES.matcher(texts.get(1)).matches() && isAscending(texts.get(1));
    }

    private static boolean isAscending(String values) {
        List<Integer> numbers = NUMBER.matcher(values).results().map(r -> Integer.parseInt(r.group())).toList();
        return numbers.stream().sorted().distinct().toList().equals(numbers);
    }

    private static Side sideOf(String name) {
        String normal = Words.normal(name);
        return KnownCriterion.at(name.replaceFirst("^[A-Za-z]{1,3}\\.?\\d{1,2}\\s*", "")).map(KnownCriterion::side)
                .orElse(normal.matches("i[m]?p? ?\\d.*") || normal.contains("impatto") ? Side.IMPACT : Side.PROBABILITY);
    }
}
