// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.views.ScoringTable.Cell;
import org.vaglio.language.ide.views.ScoringTable.Column;
import org.vaglio.language.ide.views.ScoringTable.Kind;
import org.vaglio.language.ide.views.ScoringTable.Row;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Score;

import com.google.inject.Inject;

/** The scores of a plan as grids, one for each method that its sheets follow. */
public class ScoringTables {

    @Inject
    private Symbols symbols;
    @Inject
    private SheetLabels labels;
    @Inject
    private MessageLanguage language;

    /** The grids of a plan, as its texts are now; sheets without a method are left out. */
    public List<ScoringTable> of(MapGroup group, Plan plan) {
        PlanFacts facts = group.facts(plan);
        ElementRefs refs = new ElementRefs(group);
        Map<Method, List<SheetFacts>> byMethod = new LinkedHashMap<>();
        for (SheetFacts sheet : facts.sheets()) {
            sheet.methodFacts().ifPresent(m -> byMethod.computeIfAbsent(m.method(), k -> new ArrayList<>()).add(sheet));
        }
        return byMethod.entrySet().stream().map(e -> table(e.getKey(), e.getValue(), refs)).toList();
    }

    private ScoringTable table(Method method, List<SheetFacts> sheets, ElementRefs refs) {
        List<Column> columns = columns(method);
        List<Row> rows = sheets.stream().filter(s -> refs.of(s.sheet()) != null).map(s -> new Row(refs.of(s.sheet()), labels.label(s), cells(s, columns)))
                .toList();
        return new ScoringTable(symbols.title(method), columns, rows);
    }

    private List<Column> columns(Method method) {
        List<Column> columns = new ArrayList<>();
        for (Index index : method.getIndices()) {
            for (Criterion criterion : Navigation.criteria(index)) {
                columns.add(new Column(Kind.CRITERION, symbols.title(criterion), help(criterion),
                        index.getName(), Objects.requireNonNullElse(criterion.getName(), ""), choices(criterion)));
            }
            columns.add(new Column(Kind.INDEX, symbols.title(index), language.choose("valore stampato", "printed value"), index.getName(), "",
                    List.of()));
        }
        columns.add(new Column(Kind.RISK, language.choose("Rischio", "Risk"), language.choose("risultato stampato", "printed result"), "", "",
                List.of()));
        columns.add(new Column(Kind.BAND, language.choose("Fascia", "Band"), language.choose("secondo il metodo", "by the method"), "", "",
                List.of()));
        return columns;
    }

    /** The question, then the answers. */
    private static String help(Criterion criterion) {
        Stream<String> answers = criterion.getAnswers().stream().filter(a -> choice(a) != null)
                .map(a -> choice(a) + (a.getText() == null ? "" : " " + a.getText()));
        return Stream.concat(Stream.ofNullable(criterion.getQuestion()), answers).collect(Collectors.joining("\n"));
    }

    private static List<String> choices(Criterion criterion) {
        return criterion.getAnswers().stream().map(ScoringTables::choice).filter(Objects::nonNull).distinct().toList();
    }

    private static String choice(Answer answer) {
        return answer.getScore() != null ? answer.getScore().text() : answer.getLevel() != null ? answer.getLevel().getName() : null;
    }

    private List<Cell> cells(SheetFacts sheet, List<Column> columns) {
        Map<List<String>, Score> scores = new HashMap<>();
        sheet.indices().forEach(i -> i.forEachScore((criterion, score) -> scores.putIfAbsent(
                List.of(i.index().getName(), String.valueOf(criterion.getName())), score)));
        return columns.stream().map(c -> switch (c.kind()) {
            case CRITERION -> score(scores.get(List.of(c.index(), c.criterion())), sheet.methodFacts().orElseThrow().method());
            case INDEX -> sheet.index(c.index()).map(ScoringTables::value).orElse(EMPTY);
            case RISK -> risk(sheet);
            case BAND -> BandMark.of(sheet).map(b -> new Cell(b.label(), "", b.rank(), false)).orElse(EMPTY);
        }).toList();
    }

    private static final Cell EMPTY = new Cell("", "", null, false);

    private static Cell score(Score score, Method method) {
        if (score == null || score.isMissing()) {
            return EMPTY;
        }
        return score.getValue() != null ? new Cell(score.getValue().text(), "", score.getValue().value(), false)
                : score.getLevel() != null ? new Cell(String.valueOf(score.getLevel().getName()), "", method.getLevels().indexOf(score.getLevel()), false) : EMPTY;
    }

    private static Cell value(IndexFacts index) {
        return figure(index.line().getValue(), index.exact().orElse(null), index.line().getValue() != null && index.exact().isPresent()
                && !index.isSound());
    }

    private static Cell risk(SheetFacts sheet) {
        Figure stated = sheet.statedRisk().orElse(null);
        BigFraction exact = sheet.risk().orElse(null);
        boolean wrong = stated != null && PlanFacts.results(sheet).anyMatch(r -> r.line() == sheet.result().orElse(null)
                && r.isJudgeable() && !r.isExplained());
        return figure(stated, exact, wrong);
    }

    private static Cell figure(Figure printed, BigFraction exact, boolean wrong) {
        BigFraction key = exact != null ? exact : printed != null ? printed.value() : null;
        return new Cell(printed == null ? "" : printed.text(), exact == null ? "" : Numbers.both(exact), key, wrong);
    }
}
