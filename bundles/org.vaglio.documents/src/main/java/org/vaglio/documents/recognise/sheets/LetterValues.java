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
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** The result of a sheet under the letters of its indices: "P = 2,50 I = 2,25 R = 5,63 rischio medio". */
public final class LetterValues implements Recogniser {

    private static final String VALUE = "\\s*[=:]\\s*(" + Words.NUMBER + ")[\\s;,–—-]*";
    private static final Pattern FORM = Pattern.compile("P" + VALUE + "(?:e\\s+)?I" + VALUE + "(?:e\\s+)?(?:R(?:ischio)?(?:\\s*=?\\s*\\(?P\\s*[x×*]\\s*I\\)?)?" + VALUE + ")?(.*)");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        Matcher form = FORM.matcher(String.join(" ", lines.texts(at)));
        if (!context.inSheet() || !form.matches()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(new IndexValue(span, Side.PROBABILITY, null, null, Figure.parse(form.group(1))));
        fragments.add(new IndexValue(span, Side.IMPACT, null, null, Figure.parse(form.group(2))));
        if (form.group(3) != null) {
            fragments.add(new RiskValue(span, List.of(), Figure.parse(form.group(3)), null));
        }
        String level = form.group(4).strip().replaceFirst("[.)]$", "").replaceFirst("^\\(", "");
        if (LevelWords.isLevel(level)) {
            fragments.add(new RiskClass(span, level));
        }
        return Recognised.line(fragments);
    }
}
