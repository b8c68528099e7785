// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.language.ide.features.Claims;
import org.vaglio.language.ide.features.Places;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.PlanContainer;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.Table;

import com.google.inject.Inject;

/** The ways to settle each kind of finding. */
class Fixes {

    private static final Pattern FIGURE = Pattern.compile("\\d+([,.]\\d+)?");

    @Inject
    private Places places;
    @Inject
    private Claims claims;
    @Inject
    private Blocks blocks;

    /** All ways, the best first. */
    List<Fix> of(MapFile file, Finding finding, PlanFacts plan) {
        List<Fix> fixes = new ArrayList<>();
        figure(file, finding).ifPresent(fixes::add);
        switch (finding.rule().id()) {
            case "product-missing" -> product(file, finding, plan).ifPresent(fixes::add);
            case "score-missing" -> criteria(file, finding, plan).ifPresent(fixes::add);
            default -> {
            }
        }
        accept(file, finding).ifPresent(fixes::add);
        return fixes;
    }

    /** Puts the expected figure in the place of the one that is printed. */
    private Optional<Fix> figure(MapFile file, Finding finding) {
        String expected = finding.expected();
        if (expected == null || finding.stated() == null || !FIGURE.matcher(expected).matches()) {
            return Optional.empty();
        }
        Range range = places.of(file, finding);
        String now = file.text().substring(file.lines().offset(range.getStart()), file.lines().offset(range.getEnd()));
        if (!FIGURE.matcher(now).matches() || now.equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(new Fix(finding.rule().id(), new Text("Scrivi " + expected + " al posto di " + now,
                "Replace " + now + " by " + expected), new Text("Correggi tutte le cifre come questa",
                        "Correct all figures like this one"), List.of(new TextEdit(range, expected))));
    }

    private Optional<Fix> product(MapFile file, Finding finding, PlanFacts plan) {
        if (!(finding.element() instanceof Result result) || result.getOperands().isEmpty()) {
            return Optional.empty();
        }
        List<INode> operands = NodeModelUtils.findNodesForFeature(result, Literals.RESULT__OPERANDS);
        int at = operands.get(operands.size() - 1).getEndOffset();
        int end = at;
        String text = file.text();
        int equals = at;
        while (equals < text.length() && (text.charAt(equals) == ' ' || text.charAt(equals) == '\t')) {
            equals++;
        }
        if (equals < text.length() && text.charAt(equals) == '=') {
            end = equals + 1; // the sign is there, the figure is not
        }
        int to = end;
        return claims.product(result.getOperands().stream().map(Figure::value).toList(), plan)
                .map(claim -> new Fix("product-missing", new Text("Aggiungi il prodotto " + claim, "Add the product " + claim),
                        new Text("Aggiungi tutti i prodotti che mancano", "Add all products that are missing"),
                        List.of(new TextEdit(file.lines().range(at, to), " " + claim))));
    }

    /** Gives each criterion without a score a dash, to be filled in. */
    private Optional<Fix> criteria(MapFile file, Finding finding, PlanFacts plan) {
        IndexScore line = Navigation.container(finding.element(), IndexScore.class);
        ScoringSheet sheet = Navigation.container(finding.element(), ScoringSheet.class);
        IndexFacts index = line == null ? null : plan.sheetOf(sheet).stream().flatMap(s -> s.indices().stream())
                .filter(i -> i.line() == line).findFirst().orElse(null);
        if (index == null || index.missing().isEmpty() || line.getScores().isEmpty()) {
            return Optional.empty();
        }
        boolean named = line.getScores().get(0).getCriterion() != null;
        List<Criterion> missing = index.missing().stream().filter(c -> named || position(index, c) >= line.getScores().size()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        missing.forEach(c -> text.append(named ? " " + c.getName() : "").append(" -"));
        int at = NodeModelUtils.getNode(line.getScores().get(line.getScores().size() - 1)).getEndOffset();
        return Optional.of(new Fix("score-missing", new Text("Aggiungi i criteri che mancano (" + missing.size() + ")",
                "Add the missing criteria (" + missing.size() + ")"), new Text("Aggiungi tutti i criteri che mancano",
                        "Add all missing criteria"), List.of(new TextEdit(file.lines().range(at, at), text.toString()))));
    }

    private static int position(IndexFacts index, Criterion criterion) {
        return index.criteria().indexOf(criterion);
    }

    /** Accepts the finding where it is, with a reason that is still to be written. */
    private Optional<Fix> accept(MapFile file, Finding finding) {
        EObject holder = holder(finding.element());
        String rule = finding.rule().id();
        return holder == null || !file.holds(holder) || rule.equals("acceptance-unused") ? Optional.empty()
                : blocks.append(file, holder, "accetta " + rule + " \"da motivare\"").map(edit -> new Fix("accept-" + rule,
                        new Text("Accetta, con un motivo da scrivere", "Accept, with a reason to be written"),
                        new Text("Accetta tutti i rilievi come questo", "Accept all findings like this one"), List.of(edit)));
    }

    /** The nearest element that an acceptance can stand in. */
    private static EObject holder(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof ScoringSheet || e instanceof Process
                    || e instanceof Table || e instanceof Macroprocess
                    || e instanceof PlanContainer) {
                return e;
            }
        }
        return null;
    }
}
