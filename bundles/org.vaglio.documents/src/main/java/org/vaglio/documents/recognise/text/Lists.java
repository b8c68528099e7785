// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Factor;
import org.vaglio.documents.recognise.Fragment.ListedArea;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;

/** Lists whose opening line says what they hold: areas of risk, enabling factors. */
public final class Lists implements Recogniser {

    private static final Pattern AREAS = Pattern.compile("(?i).*(?:are[ae] (?:di|a) (?:maggior )?rischio|attivit[àa] a (?:maggior )?rischio|a rischio).*:\\s*");
    private static final Pattern FACTORS = Pattern.compile("(?i).*(?:fattori abilitanti|fattori di rischio|cause degli eventi|cause).*:\\s*");
    private static final Pattern AREA = Pattern.compile("[-•–\\s]*(?:area\\s+)?(?<code>[A-Z]\\s*[.):])\\s*(?<title>\\p{L}.*?)[;.,]?");
    private static final Pattern FACTOR = Pattern.compile("(?:[-•–]\\s*)?(?:[a-z]\\)|\\d\\)|[-•–])\\s*(?<title>\\p{L}.{5,200}?)[;.,]?");
    private static final int FEWEST = 2;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null) {
            return Optional.empty();
        }
        if (AREAS.matcher(text).matches()) {
            return list(lines, at, AREA, found -> new ListedArea(found.span(), found.matcher().group("code").replace(" ", ""), found.matcher().group("title")));
        }
        return FACTORS.matcher(text).matches()
                ? list(lines, at, FACTOR, found -> new Factor(found.span(), found.matcher().group("title")))
                : Optional.empty();
    }

    /** An item of a list. */
    private record Found(Span span, Matcher matcher) {
    }

    private static Optional<Recognised> list(Lines lines, int at, Pattern item, Function<Found, Fragment> fragment) {
        List<Fragment> items = new ArrayList<>();
        int end = at + 1;
        int next = lines.skipEmpty(end);
        while (next < lines.size() && lines.single(next) != null) {
            Matcher matcher = item.matcher(lines.single(next));
            if (!matcher.matches()) {
                break;
            }
            items.add(fragment.apply(new Found(lines.span(next, next + 1), matcher)));
            end = next + 1;
            next = lines.skipEmpty(end);
        }
        return items.size() < FEWEST ? Optional.empty() : Optional.of(new Recognised(items, end - at));
    }
}
