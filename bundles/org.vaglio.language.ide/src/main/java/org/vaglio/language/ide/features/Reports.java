// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/** Answers to commands: how the figures of a plan or process come about, and what they would be otherwise. */
public class Reports {

    @Inject
    private Derivation derivation;
    @Inject
    private Symbols symbols;
    @Inject
    private Places places;
    @Inject
    private MessageLanguage language;

    /** The sheets and findings of the process at a place, else of the plan, in Markdown. */
    public String of(MapFile file, int offset) throws Refused {
        EObject element = Spot.at(file, offset).map(Spot::element).orElse(file.map());
        Process process = Navigation.container(element, Process.class);
        Plan plan = element == null ? null : Navigation.plan(element);
        if (plan == null) {
            plan = file.group().plans().stream().findFirst().orElseThrow(() -> new Refused(
                    language.choose("Qui non c'è un piano.", "There is no plan here.")));
        }
        PlanFacts facts = file.group().facts(plan);
        EObject subject = process == null ? plan : process;
        StringBuilder text = new StringBuilder("# ").append(symbols.label(subject)).append("\n");
        List<SheetFacts> sheets = process == null ? facts.sheets() : facts.sheetsOf(process);
        sheets.forEach(s -> text.append("\n## ").append(language.choose("Scheda ", "Sheet ")).append(s.label()).append("\n\n")
                .append(derivation.of(s, facts)).append('\n'));
        findings(file, subject, text);
        return text.toString();
    }

    private void findings(MapFile file, EObject subject, StringBuilder text) {
        List<Finding> found = file.group().checked().findings().values().stream().flatMap(List::stream)
                .filter(f -> EcoreUtil.isAncestor(subject, f.element())
                        || subject instanceof Plan && Navigation.plan(f.element()) == subject).toList();
        text.append("\n## ").append(language.choose("Rilievi", "Findings")).append(" (").append(found.size()).append(")\n\n");
        found.forEach(f -> {
            MapFile home = file.group().fileOf(f.element());
            text.append("- ").append(language.choose("riga ", "line ")).append(places.of(home, f).getStart().getLine() + 1)
                    .append(", ").append(f.rule().id()).append(": ")
                    .append(language.choose(f.message().italian(), f.message().english())).append('\n');
        });
    }

    /**
     * What follows if the score at a place had another value.
     *
     * @throws Refused where there is no score, or the risk cannot be computed
     */
    public JsonObject whatIf(MapFile file, int offset, String value) throws Refused {
        EObject element = Spot.at(file, offset).map(Spot::element).orElse(null);
        Plan plan = element == null ? null : Navigation.plan(element);
        if (!(element instanceof Score score) || plan == null) {
            throw new Refused(language.choose("Qui non c'è un punteggio.", "There is no score here."));
        }
        Figure other = figure(value);
        PlanFacts facts = file.group().facts(plan);
        SheetFacts sheet = facts.sheetOf(Navigation.container(score, ScoringSheet.class)).orElse(null);
        IndexFacts index = sheet == null ? null : sheet.index(Navigation.container(score, IndexScore.class)).orElse(null);
        if (index == null || index.scoreSum().isEmpty() || score.getValue() == null || !index.isMean() || sheet.risk().isEmpty()) {
            throw new Refused(language.choose("Il rischio di questa scheda non si può calcolare.", "The risk of this sheet cannot be computed."));
        }
        BigFraction mean = index.scoreSum().get().subtract(score.getValue().value()).add(other.value()).divide(index.count());
        BigFraction risk = sheet.riskWith(index, mean).orElseThrow();
        JsonObject answer = new JsonObject();
        add(answer, "index", index.exact().orElseThrow(), mean);
        add(answer, "risk", sheet.risk().orElseThrow(), risk);
        answer.addProperty("bandBefore", derivation.band(sheet).orElse(null));
        answer.addProperty("band", sheet.methodFacts().flatMap(MethodFacts::bands).flatMap(b -> b.of(risk)).map(Derivation::label).orElse(null));
        answer.addProperty("placeBefore", place(facts, sheet, sheet.risk().orElseThrow()));
        answer.addProperty("place", place(facts, sheet, risk));
        return answer;
    }

    private Figure figure(String text) throws Refused {
        try {
            return Figure.parse(text);
        } catch (NumberFormatException e) {
            throw new Refused(language.choose("«" + text + "» non è una cifra.", "\"" + text + "\" is no figure."));
        }
    }

    private static void add(JsonObject answer, String name, BigFraction before, BigFraction after) {
        answer.addProperty(name + "Before", Numbers.both(before));
        answer.addProperty(name, Numbers.both(after));
    }

    /** The place among all sheets of the plan, the highest risk first. */
    private static long place(PlanFacts plan, SheetFacts sheet, BigFraction risk) {
        return 1 + plan.sheets().stream().filter(s -> s != sheet).flatMap(s -> s.risk().stream()).filter(r -> r.compareTo(risk) > 0).count();
    }
}
