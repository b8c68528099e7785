// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.Repaired;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** "Articolo 5 - INDIVIDUAZIONE DELLE ATTIVITÀ A RISCHIO", also when its title in capitals goes on after a break. */
public final class Articles implements Recogniser {

    private static final Pattern HEADING = Pattern.compile(
            "(?:Articolo|ARTICOLO|Art\\.|ART\\.)\\s*(\\d{1,3}(?:[ -]?(?:bis|ter|quater))?)\\s*[.°]?\\s*(?:[-–—:.]\\s*(.*)|(\\p{Lu}.*))?");
    private static final int LONGEST = 250;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        Matcher heading = text == null || text.length() > LONGEST ? null : HEADING.matcher(text);
        if (heading == null || !heading.matches()) {
            return Optional.empty();
        }
        String title = heading.group(2) != null ? heading.group(2).strip() : heading.group(3);
        int next = lines.skipEmpty(at + 1);
        String more = next < lines.size() && next - at <= 2 ? lines.single(next) : null;
        boolean broken = title != null && Words.isCapitals(title) && more != null && Words.isCapitals(more)
                && !HEADING.matcher(more).matches() && title.matches(".*[\\p{L},]") && more.length() < LONGEST;
        if (!broken) {
            return Recognised.line(new ArticleHeading(lines.span(at, at + 1), heading.group(1), title));
        }
        Span span = lines.span(at, next + 1);
        String whole = title + " " + more;
        return Optional.of(new Recognised(List.of(new ArticleHeading(span, heading.group(1), whole),
                new Repaired(span, title + " | " + more, whole)), next + 1 - at));
    }
}
