// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Reference;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.model.riskmap.CitationKind;

/** Citations of the document's own annexes and articles; those of laws and of the national plan are left alone. */
public final class References implements InlineRecogniser {

    private static final Pattern ANNEX = Pattern.compile(
            "(?i)(?:nell'|all'|dell'|dall'|l'|sull'|nell’|all’|dell’|cfr\\.?\\s|vedi\\s|v\\.\\s|\\()\\s*allegato\\s+(?:n\\s*[.°º]?\\s*)?(?:[\"“«]([^\"”»]{3,80})[\"”»]|([a-zA-Z]|\\d{1,2})(?![\\p{L}\\d])\\s*(\\))?)(?<rest>.{0,40})");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)[\\s,(]*(?:al|del|della|alla|dello|allo|di cui al)?\\s*(?:PNA|P\\.N\\.A|Piano Nazionale|legge|L\\.|D\\.|decreto|delibera|determina|circolare|regolamento|codice|ANAC|linee guida|PTPC\\w* 20|contratto).*");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:articolo|art\\.)\\s*(\\d{1,3})(?:,?\\s*(?:comma|c\\.)\\s*\\d+)?\\s*,?\\s*del presente (?:piano|programma|ptpc\\w*|documento|regolamento)");
    private static final Pattern LIST = Pattern.compile("(?i)^[-•–*\\s]*allegato\\b");

    @Override
    public List<Fragment> in(Lines lines, int at, Context context) {
        String text = lines.single(at);
        if (text == null || LIST.matcher(text).find()) {
            return List.of();
        }
        List<Fragment> references = new ArrayList<>();
        Matcher annex = ANNEX.matcher(text);
        int from = 0;
        while (annex.find(from)) {
            String label = annex.group(1) != null ? annex.group(1).strip()
                    : annex.group(2) + (annex.group(3) == null ? "" : annex.group(3));
            if (!ELSEWHERE.matcher(annex.group("rest")).matches()) {
                references.add(new Reference(lines.span(at, at + 1), CitationKind.ANNEX, label));
            }
            from = annex.start("rest");
        }
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            references.add(new Reference(lines.span(at, at + 1), CitationKind.ARTICLE, article.group(1)));
        }
        return references;
    }
}
