// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Approval;
import org.vaglio.documents.recognise.Fragment.Period;
import org.vaglio.documents.recognise.Fragment.RoleHeading;
import org.vaglio.documents.recognise.Fragment.Title;
import org.vaglio.documents.recognise.Fragment.UnitHeading;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;

/** What stands at the head of a document: body, title, years, approval, unit. */
public final class PlanHeads implements Recogniser {

    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)(20[0-3]\\d)\\s*(?:[-–—/]|al)\\s*(20[0-3]\\d|[0-3]\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?i)(?:anno|aggiornamento|ptpc\\w*|piao)\\s+(20[0-3]\\d)");
    private static final Pattern APPROVAL = Pattern.compile("(?i)\\(?\\s*(?:approvato|adottato)\\s+(?:con|dal|dalla)\\s+(.{5,200}?)\\)?\\.?");
    private static final Pattern UNIT = Pattern.compile("(?i)(settore|ufficio|servizio|direzione|area|dipartimento|unità organizzativa)\\s*:\\s*(.+)");
    private static final Pattern ROLE = Pattern.compile("(?i)(responsabile(?: del| della| dell')?(?: settore| ufficio| servizio| area| direzione)?(?: della prevenzione[^:]*)?)\\s*:.*");
    private static final int LONGEST = 250;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (!context.atHead() || text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        List<Fragment> found = new ArrayList<>();
        Matcher unit = UNIT.matcher(text);
        Matcher role = ROLE.matcher(text);
        Matcher approval = APPROVAL.matcher(text);
        if (approval.matches()) {
            return Recognised.line(new Approval(span, approval.group(1).strip()));
        }
        if (role.matches()) {
            return Recognised.line(new RoleHeading(span, role.group(1).strip()));
        }
        if (unit.matches()) {
            return Recognised.line(new UnitHeading(span, unit.group(1).toLowerCase(java.util.Locale.ITALIAN), unit.group(2).strip()));
        }
        period(text, span).ifPresent(found::add);
        if (isTitle(text)) {
            found.add(new Title(span, text));
        }
        return Recognised.line(found);
    }

    private static Optional<Period> period(String text, Span span) {
        Matcher period = PERIOD.matcher(text);
        if (period.find()) {
            String to = period.group(2).length() == 2 ? "20" + period.group(2) : period.group(2);
            int last = Integer.parseInt(to);
            int first = Integer.parseInt(period.group(1));
            return last >= first ? Optional.of(new Period(span, first, last)) : Optional.empty();
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(new Period(span, Integer.parseInt(year.group(1)), 0)) : Optional.empty();
    }

    private static boolean isTitle(String text) {
        boolean named = text.matches("(?i).*\\b(?:piano|p\\.?t\\.?p\\.?c\\.?t?\\.?|ptpct?|piao|mappatura|identificazione|catalogo|registro|schede?|tabell[ae]|valutazione|analisi)\\b.*");
        return text.length() >= 4 && text.indexOf('=') < 0 && !text.endsWith(":") && (Words.isCapitals(text) || named && !text.endsWith(".") && !text.endsWith(";"));
    }
}
