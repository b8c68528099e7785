// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.AreaHeading;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.AssignedScore;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Fragment.CriterionHeading;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.Interventions;
import org.vaglio.documents.recognise.Fragment.Legend;
import org.vaglio.documents.recognise.Fragment.ProcessHeading;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Fragment.SectionHeading;
import org.vaglio.documents.recognise.Fragment.SheetHeading;
import org.vaglio.documents.recognise.Fragment.SheetTitle;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.sheets.KnownCriterion;

/** Puts scoring sheets together: a new one begins at a heading, or where a part comes that the open sheet already has. */
final class SheetAssembler {

    private final List<SheetDraft> sheets = new ArrayList<>();
    private final List<Bands> looseBands = new ArrayList<>();
    private final List<Interventions> looseInterventions = new ArrayList<>();
    private final List<Legend> looseLegends = new ArrayList<>();
    private SheetDraft sheet;
    private AreaHeading area;
    private List<Side> sides = List.of();
    private final CriterionDraft[] open = new CriterionDraft[2];

    SheetAssembler(List<Fragment> fragments) {
        fragments.forEach(this::take);
        close();
    }

    /** Sheets, empty forms and headings of processes, in reading order. */
    List<SheetDraft> sheets() {
        return sheets;
    }

    /** Band tables that stand in no sheet. */
    List<Bands> looseBands() {
        return looseBands;
    }

    List<Interventions> looseInterventions() {
        return looseInterventions;
    }

    List<Legend> looseLegends() {
        return looseLegends;
    }

    private void take(Fragment fragment) {
        switch (fragment) {
            case AreaHeading heading -> area(heading);
            case ProcessHeading heading -> process(heading);
            case SheetHeading heading -> heading(heading);
            case SheetTitle title -> title(title);
            case SectionHeading section -> section(section);
            case CriterionHeading criterion -> criterion(criterion);
            case AnswerLine answer -> answer(answer);
            case AssignedScore score -> score(score);
            case IndexValue value -> value(value);
            case RiskValue value -> risk(value);
            case RiskClass word -> riskClass(word);
            case Bands bands -> bands(bands);
            case Interventions interventions -> interventions(interventions);
            case Legend legend -> legend(legend);
            case AnnexHeading heading -> {
                close();
                area = null;
            }
            case ArticleHeading heading -> close();
            case TableFragment table -> close();
            default -> {
            }
        }
    }

    private void area(AreaHeading heading) {
        if (sheet != null && sheet.hasContent()) {
            close();
        }
        area = heading;
        if (sheet != null && sheet.area == null) {
            sheet.area = heading;
        }
    }

    private void process(ProcessHeading heading) {
        if (sheet == null || sheet.hasContent() || sheet.processNumber != null) {
            open();
        }
        sheet.processNumber = heading.number();
        sheet.processTitle = heading.title();
        sheet.reach(heading.span());
    }

    private void heading(SheetHeading heading) {
        if (sheet == null || sheet.hasContent() || sheet.label != null) {
            open();
        }
        sheet.label = heading.label();
        sheet.title = heading.title() != null ? heading.title() : sheet.title;
        sheet.reach(heading.span());
    }

    private void title(SheetTitle title) {
        if (sheet == null || sheet.hasContent() || sheet.title != null) {
            open();
        }
        sheet.title = title.title();
        sheet.reach(title.span());
    }

    private void section(SectionHeading section) {
        boolean repeated = sheet != null && section.sides().equals(sides) && sheet.hasContent() && sheet.values.isEmpty() && sheet.risks.isEmpty();
        if (repeated) {
            clearOpen();
            sheet.reach(section.span());
            return;
        }
        boolean again = sheet != null && section.sides().stream().anyMatch(s -> sheet.criteria.containsKey(s) || sheet.values.containsKey(s));
        if (sheet == null || again || !sheet.risks.isEmpty() && sheet.isFilled()) {
            boolean anonymous = sheet != null && sheet.hasContent();
            open();
            sheet.area = anonymous ? null : sheet.area;
        }
        sides = section.sides();
        clearOpen();
        sheet.reach(section.span());
    }

    private void criterion(CriterionHeading heading) {
        if (heading.title() == null) {
            CriterionDraft asked = open[heading.column()];
            if (asked != null) {
                asked.question = heading.question();
                sheet.reach(heading.span());
            }
            return;
        }
        KnownCriterion found = KnownCriterion.at(heading.title()).orElse(null);
        Side side = side(heading, found);
        KnownCriterion known = found == null && side == Side.IMPACT ? KnownCriterion.named("impatto " + heading.title()).orElse(null) : found;
        CriterionDraft draft = new CriterionDraft(heading.span(), heading.title(), heading.ordinal(), known);
        draft.question = heading.question();
        if (sheet == null || sheet.criteria(side).stream().anyMatch(draft::same)) {
            open();
        }
        sheet.criteria.computeIfAbsent(side, s -> new ArrayList<>()).add(draft);
        open[heading.column()] = draft;
        sheet.reach(heading.span());
    }

    private Side side(CriterionHeading heading, KnownCriterion known) {
        if (sides.size() > 1) {
            return sides.get(heading.column());
        }
        if (sides.size() == 1 && (known == null || known.side() == sides.get(0) || heading.ordinal() > 0)) {
            return sides.get(0);
        }
        if (known != null) {
            return known.side();
        }
        boolean again = sheet != null && heading.ordinal() == 1 && !sheet.criteria(Side.PROBABILITY).isEmpty();
        boolean impact = sheet != null && !sheet.criteria(Side.IMPACT).isEmpty();
        return again || impact ? Side.IMPACT : Side.PROBABILITY;
    }

    private void answer(AnswerLine answer) {
        CriterionDraft criterion = open[answer.column()] != null ? open[answer.column()] : open[0];
        if (criterion != null && (answer.score() != null || answer.text() != null)) {
            criterion.add(answer);
            sheet.reach(answer.span());
        }
    }

    private void score(AssignedScore score) {
        CriterionDraft criterion = open[score.column()];
        if (criterion != null) {
            criterion.score = score.score();
            sheet.reach(score.span());
        }
    }

    private void value(IndexValue value) {
        if (sheet == null) {
            open();
        }
        Side side = value.side() != null ? value.side() : sheet.values.containsKey(Side.PROBABILITY) ? Side.IMPACT : Side.PROBABILITY;
        sheet.values.merge(side, value, SheetAssembler::joined);
        sheet.reach(value.span());
        clearOpen();
    }

    /** Sum and mean of an index may stand on two lines. */
    private static IndexValue joined(IndexValue first, IndexValue second) {
        return new IndexValue(first.span().to(second.span()), first.side(), first.sum() != null ? first.sum() : second.sum(),
                first.divisor() != null ? first.divisor() : second.divisor(), first.value() != null ? first.value() : second.value());
    }

    private void risk(RiskValue value) {
        if (sheet == null) {
            return;
        }
        sheet.risks.add(value);
        sheet.reach(value.span());
        clearOpen();
    }

    private void riskClass(RiskClass word) {
        if (sheet != null && sheet.hasContent()) {
            sheet.riskClass = word;
            sheet.reach(word.span());
        }
    }

    private void bands(Bands bands) {
        if (sheet != null && sheet.isFilled() && sheet.bands == null) {
            sheet.bands = bands;
            sheet.reach(bands.span());
        } else {
            looseBands.add(bands);
        }
    }

    private void interventions(Interventions interventions) {
        if (sheet != null && sheet.bands != null && sheet.interventions == null) {
            sheet.interventions = interventions;
            sheet.reach(interventions.span());
        } else {
            looseInterventions.add(interventions);
        }
    }

    private void legend(Legend legend) {
        if (sheet != null && sheet.hasContent()) {
            sheet.legends.add(legend);
            sheet.reach(legend.span());
        } else {
            looseLegends.add(legend);
        }
    }

    private void clearOpen() {
        open[0] = null;
        open[1] = null;
    }

    private void open() {
        close();
        sheet = new SheetDraft();
        sheet.area = area;
    }

    /** Ten criteria under no heading of an index are six of the probability and four of the impact, as in PNA 2013. */
    private void partTen() {
        List<CriterionDraft> all = sheet.criteria(Side.PROBABILITY);
        if (all.size() == 10 && sheet.criteria(Side.IMPACT).isEmpty() && sheet.values.containsKey(Side.IMPACT)) {
            sheet.criteria.put(Side.IMPACT, new ArrayList<>(all.subList(6, 10)));
            sheet.criteria.put(Side.PROBABILITY, new ArrayList<>(all.subList(0, 6)));
        }
    }

    private void close() {
        if (sheet != null) {
            partTen();
        }
        if (sheet != null && (sheet.hasContent() || sheet.processNumber != null)) {
            sheets.add(sheet);
            area = sheet.isFilled() ? null : area;
        }
        sheet = null;
        sides = List.of();
        clearOpen();
    }
}
