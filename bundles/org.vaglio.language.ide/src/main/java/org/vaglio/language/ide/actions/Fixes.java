// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.ide.features.Acceptances;
import org.vaglio.language.ide.features.Claims;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.inject.Inject;

/** The ways to settle each kind of finding. */
class Fixes {

    private static final Pattern FIGURE = Pattern.compile("\\d+([,.]\\d+)?");

    @Inject
    private Claims claims;

    /** All ways, the best first. */
    List<Fix> of(MapFile file, Finding finding, PlanFacts plan) {
        List<Fix> fixes = new ArrayList<>();
        figure(finding).ifPresent(fixes::add);
        switch (finding.rule().id()) {
            case "product-missing" -> product(finding, plan).ifPresent(fixes::add);
            case "score-missing" -> criteria(finding, plan).ifPresent(fixes::add);
            default -> {
            }
        }
        accept(file, finding).ifPresent(fixes::add);
        return fixes;
    }

    /** Puts the expected figure in the place of the one that is printed. */
    private static Optional<Fix> figure(Finding finding) {
        String expected = finding.expected();
        FigurePlace place = finding.stated() == null ? null : FigurePlace.of(finding).orElse(null);
        if (expected == null || place == null || !FIGURE.matcher(expected).matches() || place.figure().text().equals(expected)) {
            return Optional.empty();
        }
        String now = place.figure().text();
        return Optional.of(new Fix(finding.rule().id(), new Text("Scrivi " + expected + " al posto di " + now,
                "Replace " + now + " by " + expected), new Text("Correggi tutte le cifre come questa",
                        "Correct all figures like this one"), place, () -> place.write(new Figure(expected))));
    }

    private Optional<Fix> product(Finding finding, PlanFacts plan) {
        if (!(finding.element() instanceof Result result) || result.getOperands().isEmpty()) {
            return Optional.empty();
        }
        return claims.product(result.getOperands().stream().map(Figure::value).toList(), plan)
                .map(product -> new Fix("product-missing", new Text("Aggiungi il prodotto = " + product, "Add the product = " + product),
                        new Text("Aggiungi tutti i prodotti che mancano", "Add all products that are missing"),
                        result, () -> result.setValue(new Figure(product))));
    }

    /** Gives each criterion without a score a dash, to be filled in. */
    private static Optional<Fix> criteria(Finding finding, PlanFacts plan) {
        IndexScore line = Navigation.container(finding.element(), IndexScore.class);
        ScoringSheet sheet = Navigation.container(finding.element(), ScoringSheet.class);
        IndexFacts index = line == null ? null : plan.sheetOf(sheet).flatMap(s -> s.index(line)).orElse(null);
        if (index == null || index.missing().isEmpty() || line.getScores().isEmpty()) {
            return Optional.empty();
        }
        boolean named = line.getScores().get(0).getCriterion() != null;
        List<Criterion> missing = index.missing().stream()
                .filter(c -> named || index.criteria().indexOf(c) >= line.getScores().size()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Fix("score-missing",
                new Text("Aggiungi i criteri che mancano (" + missing.size() + ")", "Add the missing criteria (" + missing.size() + ")"),
                new Text("Aggiungi tutti i criteri che mancano", "Add all missing criteria"),
                line, () -> missing.forEach(c -> line.getScores().add(dash(named ? c : null)))));
    }

    private static Score dash(Criterion criterion) {
        Score score = RiskmapFactory.eINSTANCE.createScore();
        score.setCriterion(criterion);
        score.setMissing(true);
        return score;
    }

    /** Accepts the finding where it is, with a reason that is still to be written. */
    private static Optional<Fix> accept(MapFile file, Finding finding) {
        String rule = finding.rule().id();
        return rule.equals("acceptance-unused") ? Optional.empty() : Acceptances.holder(finding.element()).filter(file::holds)
                .map(holder -> new Fix("accept-" + rule, new Text("Accetta, con un motivo da scrivere", "Accept, with a reason to be written"),
                        new Text("Accetta tutti i rilievi come questo", "Accept all findings like this one"),
                        holder, () -> Acceptances.add(holder, rule, "da motivare")));
    }
}
