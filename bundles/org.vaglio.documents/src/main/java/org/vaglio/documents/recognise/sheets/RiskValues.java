// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** The risk of a sheet: a product, a value under a label, or a class in words. */
public final class RiskValues implements Recogniser {

    private static final Pattern LABEL = Pattern.compile(
            "(?:\\d )?(?:valutazione complessiva(?: del rischio)?|(?:livello|valore|indice|punteggio|quantita|quantificazione|ponderazione|classe|classificazione|fascia|entita|rating)"
            + "(?: complessivo| complessiva| finale| totale)?(?: di| del)? ?(?:rischio|esposizione)?(?: complessivo| finale| totale)?|rischio(?: complessivo| totale| finale| inerente)?)"
            + "(?: (?:e|p x i|p per i|probabilita x impatto|probabilita per impatto|r|pxi))*");
    private static final Pattern ABOUT_RISK = Pattern.compile(".*(?:rischio|complessiv|esposizione).*");
    private static final Pattern VALUE = Pattern.compile("(" + Words.NUMBER + ")(?:\\s*(?:/|su)\\s*(\\d{1,3}))?");
    private static final Pattern WORD = Pattern.compile("(?i)(?:rischio )?(?:molto |medio[ -/])?(?:bass[oa]|medi[oa]|alt[oa]|critic[oa]|elevat[oa]|null[oa]|scars[oa]|moderat[oa]|rilevante|trascurabile|minim[oa]|accettabile|estrem[oa])(?:[ /-](?:bass[oa]|alt[oa]))?");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*[x×*][^()]*\\)\\s*");
    private static final Pattern BOTH = Pattern.compile("(" + Words.NUMBER + ")(?:\\s*/\\s*25)?\\s*[-–—:(,]\\s*(?:rischio\\s+|livello\\s+)?(\\p{L}[\\p{L} -]*?)\\)?");
    private static final Pattern LABELLED = Pattern.compile("([^:=\\t]{3,100}?)\\s*[:=\\t]\\s*(\\S[^\\t]*)");

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        if (!context.inSheet()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        String text = String.join("\t", lines.texts(at));
        Optional<Product> product = Product.in(text).filter(p -> p.equals() || ABOUT_RISK.matcher(Words.normal(text)).matches());
        if (product.isPresent()) {
            Product p = product.get();
            return Recognised.line(new RiskValue(span, p.operands(), p.value(), p.maximum()));
        }
        List<String> texts = lines.texts(at);
        String before = Words.normal(String.join(" ", texts.subList(0, texts.size() - 1)));
        if (texts.size() > 1 && LABEL.matcher(before).matches()) {
            return claim(span, texts.get(texts.size() - 1));
        }
        Matcher labelled = LABELLED.matcher(BRACKETS.matcher(text).replaceAll(" "));
        if (!labelled.matches() || !LABEL.matcher(Words.normal(labelled.group(1))).matches()) {
            return Optional.empty();
        }
        return claim(span, labelled.group(2).strip());
    }

    private static Optional<Recognised> claim(Span span, String claim) {
        Matcher both = BOTH.matcher(claim);
        if (both.matches() && WORD.matcher(both.group(2)).matches()) {
            return Recognised.line(new RiskValue(span, List.of(), Figure.parse(both.group(1)), null), new RiskClass(span, both.group(2)));
        }
        Matcher value = VALUE.matcher(claim);
        if (value.matches()) {
            Figure maximum = value.group(2) == null ? null : Figure.parse(value.group(2));
            return Recognised.line(new RiskValue(span, List.of(), Figure.parse(value.group(1)), maximum));
        }
        Matcher word = WORD.matcher(claim);
        return word.matches() ? Recognised.line(new RiskClass(span, claim)) : Optional.empty();
    }
}
