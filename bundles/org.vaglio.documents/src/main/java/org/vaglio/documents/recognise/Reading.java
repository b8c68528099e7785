// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Document;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Fragment.Skipped;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.sheets.AllowedValues;
import org.vaglio.documents.recognise.sheets.Answers;
import org.vaglio.documents.recognise.sheets.AssignedScores;
import org.vaglio.documents.recognise.sheets.BandTables;
import org.vaglio.documents.recognise.sheets.CoefficientScales;
import org.vaglio.documents.recognise.sheets.CriterionHeadings;
import org.vaglio.documents.recognise.sheets.CriterionTables;
import org.vaglio.documents.recognise.sheets.IndexValues;
import org.vaglio.documents.recognise.sheets.InlineSheets;
import org.vaglio.documents.recognise.sheets.InterventionTables;
import org.vaglio.documents.recognise.sheets.Legends;
import org.vaglio.documents.recognise.sheets.LetterValues;
import org.vaglio.documents.recognise.sheets.Questions;
import org.vaglio.documents.recognise.sheets.RiskValues;
import org.vaglio.documents.recognise.sheets.SectionHeadings;
import org.vaglio.documents.recognise.sheets.SheetHeadings;
import org.vaglio.documents.recognise.sheets.SheetTitles;
import org.vaglio.documents.recognise.tables.Matrices;
import org.vaglio.documents.recognise.tables.Tables;
import org.vaglio.documents.recognise.tables.TotalTables;
import org.vaglio.documents.recognise.tables.TransposedTables;
import org.vaglio.documents.recognise.text.Annexes;
import org.vaglio.documents.recognise.text.ArithmeticClaims;
import org.vaglio.documents.recognise.text.Articles;
import org.vaglio.documents.recognise.text.InlineRecogniser;
import org.vaglio.documents.recognise.text.Lists;
import org.vaglio.documents.recognise.text.MeasureTexts;
import org.vaglio.documents.recognise.text.NumberedParagraphs;
import org.vaglio.documents.recognise.text.PlanHeads;
import org.vaglio.documents.recognise.text.References;
import org.vaglio.documents.recognise.text.Thresholds;

/** Reads a document from top to bottom with all recognisers. */
public final class Reading {

    /** In the order in which they are asked; the first that knows a line takes it. */
    private static final List<Recogniser> RECOGNISERS = List.of(
            new Articles(), new Annexes(), new SectionHeadings(), new InlineSheets(), new SheetHeadings(), new CriterionTables(), new Matrices(), new CoefficientScales(), new AllowedValues(), new TransposedTables(), new Tables(),
            new CriterionHeadings(), new Questions(), new AssignedScores(), new Legends(), new BandTables(),
            new InterventionTables(), new LetterValues(), new RiskValues(), new IndexValues(), new Answers(), new MeasureTexts(), new Lists(),
            new Thresholds(), new SheetTitles(), new PlanHeads(), new TotalTables());
    private static final List<InlineRecogniser> INLINE = List.of(new NumberedParagraphs(), new References(),
            new ArithmeticClaims());

    private static final Pattern FURNITURE = Pattern.compile(
            "|(?:criteri\\w*|punteggi\\w*|risposta|risposte|valor[ei]|indic[ei]|classificazione del rischio|valori livelli di rischio intervalli|descrizione)");

    /** No row of a plan is longer; text without line breaks would take time beyond measure. */
    private static final int LONGEST = 20_000;

    private final Lines lines;
    private final Context context = new Context();
    private final List<Integer> unknown = new ArrayList<>();

    private Reading(Document document) {
        this.lines = new Lines(SpacedRows.parted(document.lines()));
    }

    /** All that is understood of a document, in reading order. */
    public static List<Fragment> of(Document document) {
        Reading reading = new Reading(document);
        reading.read();
        return List.copyOf(reading.context.fragments());
    }

    private void read() {
        int at = lines.skipEmpty(0);
        while (at < lines.size()) {
            if (lines.get(at).text().length() > LONGEST) {
                skipUnknown();
                context.add(new Skipped(lines.span(at, at + 1), "riga di più di " + LONGEST + " caratteri"));
                at = lines.skipEmpty(at + 1);
                continue;
            }
            Optional<Recognised> recognised = recognise(at);
            int end = at + recognised.map(Recognised::lines).orElse(1);
            if (recognised.isPresent()) {
                skipUnknown();
                recognised.get().fragments().forEach(context::add);
            } else if (isFurniture(at)) {
                skipUnknown();
            } else if (lines.texts(at).size() > 1) {
                unknown.add(at);
            } else {
                skipUnknown();
            }
            inline(at, end, recognised);
            at = lines.skipEmpty(end);
        }
        skipUnknown();
    }

    private Optional<Recognised> recognise(int at) {
        for (Recogniser recogniser : RECOGNISERS) {
            Optional<Recognised> recognised = recogniser.at(lines, at, context);
            if (recognised.isPresent()) {
                return recognised;
            }
        }
        return Optional.empty();
    }

    private void inline(int from, int to, Optional<Recognised> recognised) {
        if (recognised.isPresent() && recognised.get().fragments().stream().anyMatch(Reading::claimsFigures)) {
            return;
        }
        for (int at = from; at < to; at++) {
            for (InlineRecogniser recogniser : INLINE) {
                recogniser.in(lines, at, context).forEach(context::add);
            }
        }
    }

    private static boolean claimsFigures(Fragment fragment) {
        return switch (fragment) {
            case IndexValue value -> true;
            case RiskValue value -> true;
            case AssignedScore score -> true;
            case AnswerLine answer -> true;
            case ArticleHeading heading -> true;
            case TableFragment table -> table.table().has(Role.RISK) || table.table().has(Role.CRITERION);
            default -> false;
        };
    }

    /** Rules of dashes, and headers of the parts of a sheet, say nothing of their own. */
    private boolean isFurniture(int at) {
        return lines.texts(at).stream().allMatch(t -> FURNITURE.matcher(Words.normal(t)).matches());
    }

    /** Rows that nobody knows look like a table that was not understood. */
    private void skipUnknown() {
        if (!unknown.isEmpty()) {
            int first = unknown.get(0);
            int last = unknown.get(unknown.size() - 1);
            context.add(new Skipped(lines.span(first, last + 1), context.inSheet() ? "righe di una scheda" : "tabella"));
            unknown.clear();
        }
    }
}
