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
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Fragment.SheetHeading;
import org.vaglio.documents.recognise.Fragment.SheetTitle;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** A whole sheet in one line: "Scheda n. 1 – Contributi: probabilità 19/6 = 3,17; impatto 7/4 = 1,75; rischio 3,17 x 1,75 = 5,54". */
public final class InlineSheets implements Recogniser {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:(?:scheda|processo|attivit[àa])\\s*(?:n\\s*[.°º]|nr\\.?)?\\s*(\\d{1,3}(?:\\s*[a-z]?\\))?)\\s*[-–—:.]*\\s*)?(.*?)[\\s:;,–—-]*\\b(?:probabilit[àa]'?|P)\\s*[:=]?\\s*(?=\\d)");
    private static final String AFTER = "'?(?:\\s*\\([PIR]\\))?\\s*[:=]?\\s*";
    private static final Pattern PROBABILITY = Pattern.compile("(?i)(?:probabilit[àa]|(?-i:\\bP))" + AFTER + "(?=\\d)([^;]*?)(?=[;,]?\\s*(?:e\\s+)?(?:impatto|(?-i:\\bI\\b)))");
    private static final Pattern IMPACT = Pattern.compile("(?i)(?:impatto|(?-i:\\bI))" + AFTER + "(?=\\d)(.*?)(?=[;,]?\\s*(?:e\\s+)?(?:(?:livello di |indice di )?rischio|(?-i:\\bR\\b))|$)");
    private static final Pattern RISK = Pattern.compile("(?i)(?:rischio(?: complessivo)?|(?-i:\\bR))(?:\\s*=?\\s*P\\s*x\\s*I)?" + AFTER + "(?=\\d)(.*)");
    private static final Pattern VALUE = Pattern.compile("^\\s*(" + Words.NUMBER + ")");
    private static final int LONGEST = 400;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(text);
        Matcher probability = PROBABILITY.matcher(text);
        Matcher impact = IMPACT.matcher(text);
        if (!heading.lookingAt() || !probability.find() || !impact.find() || impact.start() < probability.start()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> fragments = new ArrayList<>();
        String title = heading.group(2).isBlank() ? null : heading.group(2).strip();
        if (heading.group(1) == null && title == null) {
            return Optional.empty();
        }
        fragments.add(heading.group(1) == null ? new SheetTitle(span, title) : new SheetHeading(span, heading.group(1), title));
        fragments.add(value(span, Side.PROBABILITY, probability.group(1)));
        fragments.add(value(span, Side.IMPACT, impact.group(1)));
        Matcher risk = RISK.matcher(text);
        if (risk.find(impact.end())) {
            risk(span, risk.group(1)).ifPresent(fragments::add);
        }
        return fragments.contains(null) ? Optional.empty() : Recognised.line(fragments);
    }

    private static IndexValue value(Span span, Side side, String claim) {
        List<Ratio> ratios = Ratio.in(claim);
        if (!ratios.isEmpty()) {
            return new IndexValue(span, side, ratios.get(0).sum(), ratios.get(0).divisor(), ratios.get(0).value());
        }
        Matcher value = VALUE.matcher(claim);
        return value.find() ? new IndexValue(span, side, null, null, Figure.parse(value.group(1))) : null;
    }

    private static Optional<RiskValue> risk(Span span, String claim) {
        Optional<Product> product = Product.in(claim);
        if (product.isPresent()) {
            return product.map(p -> new RiskValue(span, p.operands(), p.value(), p.maximum()));
        }
        Matcher value = VALUE.matcher(claim);
        return value.find() ? Optional.of(new RiskValue(span, List.of(), Figure.parse(value.group(1)), null)) : Optional.empty();
    }
}
