// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AreaHeading;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Fragment.Interventions;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Fragment.SectionHeading;
import org.vaglio.documents.recognise.Fragment.SheetHeading;
import org.vaglio.documents.recognise.Fragment.SheetTitle;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;

/** A line of its own right above the first criterion or section of a sheet is the sheet's title, with its label where it has one. */
public final class SheetTitles implements Recogniser {

    private static final List<Recogniser> FIRST = List.of(new SectionHeadings(), new CriterionHeadings());
    private static final Pattern LABELLED = Pattern.compile("([A-Z]{0,2}[.]?\\d{1,3}(?:[.]\\d{1,2})?)\\s*[-–—.):]\\s*(\\p{L}.*)");
    private static final Pattern FURNITURE = Pattern.compile(".*\\b(?:tabella|tavola|criteri|punteggi|indici|valutazione|allegato|nota|pag|pagina)\\b.*");
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:tavola|tabella|tab\\.|figura|fig\\.|grafico|prospetto)(?!\\p{L}).*");
    private static final int LONGEST = 150;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        String text = lines.single(at);
        boolean heading = text != null && text.length() <= LONGEST && Words.hasLetters(text) && !text.matches(".*[.:;?,=]")
                && !CAPTION.matcher(text).matches();
        int next = lines.skipEmpty(at + 1);
        if (!heading || next >= lines.size() || !isBetweenSheets(context) || FURNITURE.matcher(Words.normal(text)).matches()
                || !opensSheet(lines, next, context)) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(text);
        return Recognised.line(labelled.matches() ? new SheetHeading(lines.span(at, at + 1), labelled.group(1), labelled.group(2))
                : new SheetTitle(lines.span(at, at + 1), text));
    }

    /** Whether no sheet is open, or the open one has its result. */
    private static boolean isBetweenSheets(Context context) {
        Fragment last = context.fragments().isEmpty() ? null : context.fragments().get(context.fragments().size() - 1);
        return !context.inSheet() && !(last instanceof AreaHeading) || last instanceof RiskValue || last instanceof RiskClass || last instanceof Bands
                || last instanceof Interventions;
    }

    private static boolean opensSheet(Lines lines, int at, Context context) {
        return FIRST.stream().map(r -> r.at(lines, at, context)).flatMap(Optional::stream).flatMap(r -> r.fragments().stream()).findFirst()
                .filter(f -> f instanceof CriterionHeading c ? c.ordinal() == 1
                        : f instanceof SectionHeading s && s.sides().get(0) == Side.PROBABILITY).isPresent();
    }
}
