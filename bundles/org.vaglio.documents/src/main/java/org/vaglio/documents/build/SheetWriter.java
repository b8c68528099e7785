// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Side;
import org.vaglio.model.Figure;

/** Writes scoring sheets. */
final class SheetWriter {

    private final PlanDraft plan;
    private final MethodDraft draft;
    private final MethodWriter method;
    private final Map<SheetDraft, String> names;

    SheetWriter(PlanDraft plan, MethodDraft draft, MethodWriter method, Map<SheetDraft, String> names) {
        this.plan = plan;
        this.draft = draft;
        this.method = method;
        this.names = names;
    }

    /** Writes a sheet; with subjects when it is not written within its process. */
    void write(MapText text, SheetDraft sheet, List<ProcessDraft> subjects) {
        text.add("scheda").add(names.get(sheet));
        String label = sheet.label != null ? sheet.label : sheet.processNumber;
        if (label != null) {
            text.quoted(label).add(sheet.title == null || sheet.title.isBlank() ? "" : MapText.quote(sheet.title));
        }
        if (!subjects.isEmpty()) {
            text.add("per").add(subjects.stream().map(p -> p.name).collect(Collectors.joining(", ")));
        }
        text.source(sheet.span).open();
        for (Side side : Side.values()) {
            deviations(text, sheet, side);
            index(text, sheet, side);
        }
        sheet.coefficients.forEach(c -> text.add(method.coefficient(c.title())).add(method.hasCoefficientScale() ? "" : "=").add(c.value().text())
                .source(c.span()).line());
        risk(text, sheet.residual == null ? "" : MethodWriter.INHERENT, sheet.risk());
        risk(text, "", sheet.residual);
        if (sheet.riskClass != null) {
            text.add("classe").quoted(sheet.riskClass.text()).source(sheet.riskClass.span()).line();
        }
        if (sheet.judgement != null && !method.isJudgementComputed(sheet)) {
            text.add("giudizio").add(LevelWords.name(sheet.judgement.text())).add(sheet.judgement.reason() == null ? "" : MapText.quote(sheet.judgement.reason()))
                    .source(sheet.judgement.span()).line();
        }
        method.writeDeviatingBands(text, sheet);
        text.close();
    }

    private void deviations(MapText text, SheetDraft sheet, Side side) {
        for (CriterionDraft criterion : sheet.criteria(side)) {
            draft.member(side, criterion).filter(m -> draft.deviates(m, criterion)).ifPresent(m -> {
                text.add("scala").add(m.name).source(criterion.span).open();
                criterion.proper().forEach(a -> answer(text, a));
                text.close();
            });
        }
    }

    /** An answer, its score or its text perhaps lost. */
    static void answer(MapText text, AnswerLine answer) {
        text.add(answer.score() == null ? "-" : answer.score().text()).add(answer.text() == null ? "" : MapText.quote(answer.text())).line();
    }

    private void index(MapText text, SheetDraft sheet, Side side) {
        List<CriterionDraft> criteria = sheet.criteria(side);
        IndexValue value = sheet.values.get(side);
        boolean scored = criteria.stream().anyMatch(c -> c.score != null);
        boolean levelled = criteria.stream().anyMatch(c -> c.level != null);
        boolean computed = side == Side.PROBABILITY && sheet.judgement != null && method.isJudgementComputed(sheet);
        SheetDraft.Level level = computed ? sheet.judgement : sheet.indexLevels.get(side);
        if (!scored && !levelled && value == null && level == null) {
            return;
        }
        text.add(method.index(side));
        int count = 0;
        if (levelled) {
            text.open();
            for (CriterionDraft criterion : criteria) {
                String name = draft.member(side, criterion).orElseThrow().name;
                text.add(name).add(criterion.level == null ? "-" : LevelWords.name(criterion.level)).line();
            }
            text.add("}");
        } else if (scored) {
            List<String> scores = positional(sheet, side);
            scores.forEach(text::add);
            count = scores.size();
        }
        if (level != null) {
            text.add("= " + LevelWords.name(level.text()));
        } else if (value != null) {
            value(text, value, count == 0 ? draft.members(side).size() : count);
        }
        text.sourceWithText(value != null ? value.span() : sheet.fromTable ? sheet.span : criteria.get(0).span.to(criteria.get(criteria.size() - 1).span)).line();
        unreadable(side, value);
    }

    /** The scores in the order of the method, a dash for each that the sheet does not give. */
    private List<String> positional(SheetDraft sheet, Side side) {
        List<String> scores = new ArrayList<>();
        List<CriterionDraft> surplus = new ArrayList<>(sheet.criteria(side));
        for (MethodDraft.Member member : draft.members(side)) {
            Optional<CriterionDraft> own = sheet.criteria(side).stream().filter(member.all::contains).findFirst();
            own.ifPresent(surplus::remove);
            scores.add(own.filter(c -> c.score != null).map(c -> c.score.text()).orElse("-"));
        }
        surplus.stream().filter(c -> c.score != null).forEach(c -> scores.add(c.score.text()));
        return scores;
    }

    private static void value(MapText text, IndexValue value, int count) {
        if (value.sum() != null && (value.divisor() != null || count > 0)) {
            text.add("= " + value.sum() + " / " + (value.divisor() != null ? value.divisor().text() : count));
            if (value.value() != null) {
                text.add("= " + value.value());
            }
        } else if (value.value() != null) {
            text.add("= " + value.value());
        } else if (value.sum() != null) {
            text.add("= " + value.sum());
        }
    }

    private void unreadable(Side side, IndexValue value) {
        int count = draft.members(side).size();
        if (value == null || value.sum() == null || value.divisor() == null || count == 0) {
            return;
        }
        List<String> proposals = Misread.ratios(value.sum(), value.divisor(), value.value(), count, count, count * method.most(side));
        if (!proposals.isEmpty()) {
            String printed = value.sum() + "/" + value.divisor() + (value.value() == null ? "" : "=" + value.value());
            plan.unreadable.add(new PlanDraft.Unreadable(value.span(), printed, proposals));
        }
    }

    private static void risk(MapText text, String formula, RiskValue risk) {
        if (risk == null) {
            return;
        }
        text.add("rischio").add(formula);
        if (!risk.operands().isEmpty()) {
            text.add(risk.operands().stream().map(Figure::text).collect(Collectors.joining(" x "))).add("=");
        } else {
            text.add("=");
        }
        text.add(risk.value() == null ? "" : risk.value().text());
        if (risk.maximum() != null) {
            text.add("/ " + risk.maximum());
        }
        text.sourceWithText(risk.span()).line();
    }
}
