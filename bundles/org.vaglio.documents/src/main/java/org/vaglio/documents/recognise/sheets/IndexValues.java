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
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Sum, divisor and mean of the scores of an index: as a ratio, or under a label ("Media", "Totale punteggi"). */
public final class IndexValues implements Recogniser {

    private static final Pattern PRODUCT = Pattern.compile(Words.NUMBER + "\\s*[x×X*]\\s*" + Words.NUMBER + "[^\\t]*");
    private static final Pattern LABEL = Pattern.compile("(?:valore|media|medio|totale|somma|punteggio|indice|risultato|probabilita|impatto|p|i)\\b.*");
    private static final Pattern SUM = Pattern.compile(".*\\b(?:totale|somma)\\b.*");
    private static final Pattern MEAN = Pattern.compile(".*\\b(?:media|medio|valore|indice|stimat[oa])\\b.*");
    private static final Pattern OTHER = Pattern.compile(".*\\b(?:rischio|criterio|assegnat[oi]|attribuit[oi]|massim[oi]|soglia)\\b.*");
    private static final int LONGEST_LABEL = 90;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        if (!context.inSheet()) {
            return Optional.empty();
        }
        Span span = lines.span(at, at + 1);
        String text = PRODUCT.matcher(lines.get(at).text()).replaceAll("");
        List<Fragment> fragments = new ArrayList<>(ratios(text, span, context));
        if (fragments.isEmpty()) {
            fragments.addAll(labelled(lines, at, span, context));
        }
        return Recognised.line(fragments);
    }

    private static List<IndexValue> ratios(String text, Span span, Context context) {
        List<IndexValue> values = new ArrayList<>();
        int from = 0;
        for (Ratio ratio : Ratio.in(text)) {
            String label = Words.normal(text.substring(from, ratio.start()));
            Side side = side(label, label.isEmpty() ? null : sectionSide(context));
            if (ratio.equals() || side != null) {
                values.add(new IndexValue(span, side, ratio.sum(), ratio.divisor(), ratio.value()));
            }
            from = ratio.start() + 1;
        }
        return values;
    }

    private static Side side(String label, Side otherwise) {
        int probability = label.lastIndexOf("probabilita");
        int impact = label.lastIndexOf("impatto");
        return probability == impact ? otherwise : probability > impact ? Side.PROBABILITY : Side.IMPACT;
    }

    private static Side sectionSide(Context context) {
        return context.sides().size() == 1 ? context.sides().get(0) : null;
    }

    private static List<IndexValue> labelled(Lines lines, int at, Span span, Context context) {
        List<IndexValue> values = new ArrayList<>();
        for (Segment segment : Segment.of(lines.get(at), context.sideBySide())) {
            String label = Words.normal(segment.text());
            Side columnSide = context.sideBySide() ? context.sides().get(segment.column()) : sectionSide(context);
            Side side = side(label, columnSide);
            if (segment.figure() != null && side != null && label.length() <= LONGEST_LABEL && LABEL.matcher(label).matches()
                    && !OTHER.matcher(label).matches() && !isTail(segment.text())) {
                values.add(value(span, side, label, segment.figure()));
            }
        }
        return values;
    }

    /** "valore fino a 40.000 euro) = 4" is the end of an answer that a page break has parted. */
    private static boolean isTail(String text) {
        return text.indexOf(')') >= 0 && (text.indexOf('(') < 0 || text.indexOf(')') < text.indexOf('('));
    }

    private static IndexValue value(Span span, Side side, String label, Figure figure) {
        boolean sum = SUM.matcher(label).matches() && !MEAN.matcher(label).matches();
        return new IndexValue(span, side, sum ? figure : null, null, sum ? null : figure);
    }
}
