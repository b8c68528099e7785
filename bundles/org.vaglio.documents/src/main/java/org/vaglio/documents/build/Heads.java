// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Approval;
import org.vaglio.documents.recognise.Fragment.Period;
import org.vaglio.documents.recognise.Fragment.Title;
import org.vaglio.documents.recognise.Words;

/** Body, title, years and approval of a plan, from the lines at its head. */
final class Heads {

    private static final Pattern PLAN = Pattern.compile("(?i).*\\b(?:piano|p\\.?t\\.?p\\.?c\\.?t?|ptpct?|piao|mappatura|identificazione|catalogo|registro|valutazione|analisi|allegato|schede|tabelle)\\b.*");
    private static final Pattern BODY = Pattern.compile("(?i).*\\b(?:comune|comunità|provincia|regione|citt[àa] metropolitana|distretto|azienda|aler|ater|unione|consorzio|camera|ordine|collegio|universit[àa]|societ[àa]|istituto|agenzia|asl|asst|ulss|usl|parco|fondazione|autorit[àa]|ministero|ente|s\\.p\\.a|spa|s\\.r\\.l|srl|museo|teatro|conservatorio|scuola|liceo)\\b.*");
    private static final Pattern SEAT = Pattern.compile("(?i)\\s*(?:,|-)?\\s*(?:con )?sede (?:legale )?(?:in )?[:]?\\s*(.+)");
    private static final int LONGEST = 300;

    final String title;
    final Span titleSpan;
    final String body;
    final Span bodySpan;
    final String seat;
    final Period period;
    final Approval approval;

    Heads(List<Fragment> fragments, String fileName) {
        List<List<Title>> blocks = blocks(fragments);
        List<Title> plan = blocks.stream().filter(b -> PLAN.matcher(text(b)).matches()).findFirst().orElse(null);
        List<Title> named = blocks.stream().filter(b -> b != plan && BODY.matcher(text(b)).matches() && !PLAN.matcher(text(b)).matches()).findFirst().orElse(null);
        this.title = plan == null ? fileName.replaceFirst("\\.[^.]*$", "") : text(plan);
        this.titleSpan = plan == null ? null : span(plan);
        String full = named == null ? null : text(named);
        var seated = full == null ? null : SEAT.matcher(full);
        boolean hasSeat = seated != null && seated.find();
        this.body = full == null ? null : hasSeat ? full.substring(0, seated.start()).strip() : full;
        this.seat = hasSeat ? seated.group(1) : null;
        this.bodySpan = named == null ? null : span(named);
        this.period = fragments.stream().filter(Period.class::isInstance).map(Period.class::cast).findFirst().orElse(null);
        this.approval = fragments.stream().filter(Approval.class::isInstance).map(Approval.class::cast).findFirst().orElse(null);
    }

    /** Titles on neighbouring lines are one. */
    private static List<List<Title>> blocks(List<Fragment> fragments) {
        List<List<Title>> blocks = new ArrayList<>();
        Title last = null;
        for (Fragment fragment : fragments) {
            if (fragment instanceof Title title) {
                boolean next = last != null && title.span().page() == last.span().page() && title.span().from() == last.span().to() + 1
                        && text(blocks.get(blocks.size() - 1)).length() < LONGEST && Words.isCapitals(title.text()) == Words.isCapitals(last.text());
                if (!next) {
                    blocks.add(new ArrayList<>());
                }
                blocks.get(blocks.size() - 1).add(title);
                last = title;
            }
        }
        return blocks;
    }

    private static String text(List<Title> block) {
        return String.join(" ", block.stream().map(Title::text).toList());
    }

    private static Span span(List<Title> block) {
        return block.get(0).span().to(block.get(block.size() - 1).span());
    }
}
