// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;

import org.vaglio.documents.content.Span;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.CitationKind;

/** Something that a recogniser has understood. Texts and figures are as printed; null where nothing is printed. */
public sealed interface Fragment {

    /** Where it stands. */
    Span span();

    // ---------------------------------------------------------------- headings

    /** A title of the document, in capitals or large. */
    record Title(Span span, String text) implements Fragment {
    }

    /** Years of the plan; {@code to} is 0 for a single year. */
    record Period(Span span, int from, int to) implements Fragment {
    }

    record Approval(Span span, String text) implements Fragment {
    }

    /** A unit named at the head: its kind ("settore"), its name, perhaps its code. */
    record UnitHeading(Span span, String kind, String title) implements Fragment {
    }

    /** A role named at the head ("Responsabile UFFICIO:"). */
    record RoleHeading(Span span, String title) implements Fragment {
    }

    record ArticleHeading(Span span, String label, String title) implements Fragment {
    }

    /** An annex: in a list of annexes, or where it begins. */
    record AnnexHeading(Span span, String label, String title, boolean listed) implements Fragment {
    }

    /** Text that cites an article or annex of the document itself. */
    record Reference(Span span, CitationKind kind, String target) implements Fragment {
    }

    /** A numbered paragraph of an article. */
    record NumberedParagraph(Span span, String label) implements Fragment {
    }

    record AreaHeading(Span span, String code, String title) implements Fragment {
    }

    /** An area in a list of areas. */
    record ListedArea(Span span, String code, String title) implements Fragment {
    }

    record ProcessHeading(Span span, String number, String title) implements Fragment {
    }

    // ---------------------------------------------------------------- scoring sheets

    /** "Scheda n. 1 a)". */
    record SheetHeading(Span span, String label, String title) implements Fragment {
    }

    /** "Attività / processo: stipula contratti". */
    record SheetTitle(Span span, String title) implements Fragment {
    }

    /** Begin of the criteria of one index, or of both side by side. */
    record SectionHeading(Span span, List<Side> sides) implements Fragment {
    }

    /** A criterion with its question, in a column of the sheet (0 left, 1 right). */
    record CriterionHeading(Span span, int column, int ordinal, String title, String question) implements Fragment {
    }

    /** A possible answer; its score may be lost, its text too. */
    record AnswerLine(Span span, int column, Figure score, String text) implements Fragment {
    }

    /** The score that was given; null for an empty form. */
    record AssignedScore(Span span, int column, Figure score) implements Fragment {
    }

    /** Sum, divisor and value of an index; side null when only the order of such figures tells it. */
    record IndexValue(Span span, Side side, Figure sum, Figure divisor, Figure value) implements Fragment {
    }

    /** Product of the indices; no operands when only its value is printed. */
    record RiskValue(Span span, List<Figure> operands, Figure value, Figure maximum) implements Fragment {
    }

    /** The class in words ("Livello di rischio: medio"). */
    record RiskClass(Span span, String text) implements Fragment {
    }

    /** Classes with their bounds. */
    record Bands(Span span, List<Row> rows) implements Fragment {

        /** One class. */
        public record Row(Span span, String name, Interval interval) {
        }
    }

    /** The values that a further factor may have. */
    record CoefficientScale(Span span, List<AnswerLine> answers) implements Fragment {
    }

    /** The level that each pair of levels of probability and impact gives. */
    record Matrix(Span span, List<Entry> entries) implements Fragment {

        /** One cell. */
        public record Entry(String probability, String impact, String level) {
        }
    }

    record Legend(Span span, Side side, List<Entry> entries) implements Fragment {

        /** A value and its word. */
        public record Entry(Span span, Figure value, String text) {
        }
    }

    record Interventions(Span span, List<Row> rows) implements Fragment {

        /** What is done for a class. */
        public record Row(Span span, String band, String text) {
        }
    }

    record ThresholdText(Span span, Figure value, boolean exclusive) implements Fragment {
    }

    // ---------------------------------------------------------------- tables, measures, arithmetic

    /** A table whose header is known. */
    record TableFragment(Span span, Table table) implements Fragment {
    }

    /** Whose measures follow. */
    record MeasureHolder(Span span, String label, String title, boolean specific) implements Fragment {
    }

    /** A measure in running text: what it treats, what is done. */
    record MeasureItem(Span span, String label, String object, String text, boolean specific) implements Fragment {
    }

    record Factor(Span span, String text) implements Fragment {
    }

    /** How a free-standing calculation combines its operands. */
    enum Calculation {
        QUOTIENT, PRODUCT, SUM, MEAN, SHARE
    }

    /** A free-standing calculation. */
    record Arithmetic(Span span, String title, Calculation operation, List<Figure> operands, Figure divisor,
            Figure value) implements Fragment {
    }

    // ---------------------------------------------------------------- what was done to the text

    record Repaired(Span span, String raw, String repaired) implements Fragment {
    }

    record Skipped(Span span, String reason) implements Fragment {
    }
}
