// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.workspace.Checked;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;

import com.google.inject.Inject;

/** Lines above the text: risk, band and number of findings of each process and plan, with the report behind them. */
public class Lenses {

    @Inject
    private Derivation derivation;
    @Inject
    private Places places;
    @Inject
    private Drawings drawings;
    @Inject
    private MessageLanguage language;

    /** The lenses of a file whose check is of its text. */
    public List<CodeLens> of(MapFile file) {
        List<CodeLens> lenses = new ArrayList<>();
        Checked checked = file.group().checked();
        Map<EObject, Integer> counts = counts(checked.findings().getOrDefault(file, List.of()));
        for (Plan plan : file.group().plans()) {
            PlanFacts facts = file.group().facts(plan);
            if (file.holds(plan)) {
                add(file, plan, summary(counts.values().stream().mapToInt(Integer::intValue).sum()), lenses);
            }
            for (Process process : facts.all(Process.class)) {
                if (file.holds(process)) {
                    String risk = risk(facts.sheetsOf(process), facts);
                    String findings = summary(counts.getOrDefault(process, 0));
                    add(file, process, risk.isEmpty() ? findings : risk + " · " + findings, lenses);
                }
            }
        }
        return lenses;
    }

    /** How many findings are inside each process; those outside count for what holds them. */
    private static Map<EObject, Integer> counts(List<Finding> findings) {
        Map<EObject, Integer> counts = new IdentityHashMap<>();
        for (Finding finding : findings) {
            EObject owner = finding.element();
            while (owner.eContainer() != null && !(owner instanceof Process)) {
                owner = owner.eContainer();
            }
            counts.merge(owner, 1, Integer::sum);
        }
        return counts;
    }

    private String risk(List<SheetFacts> sheets, PlanFacts plan) {
        if (sheets.size() != 1) {
            return "";
        }
        SheetFacts sheet = sheets.get(0);
        return sheet.riskOrStated().map(r -> language.choose("rischio ", "risk ")
                + derivation.expected(sheet, plan).orElse(Numbers.decimal(r))
                + derivation.band(sheet).map(b -> ", " + b).orElse("")).orElse("");
    }

    private String summary(int findings) {
        return switch (findings) {
            case 0 -> language.choose("nessun rilievo", "no findings");
            case 1 -> language.choose("1 rilievo", "1 finding");
            default -> findings + language.choose(" rilievi", " findings");
        };
    }

    private void add(MapFile file, EObject element, String text, List<CodeLens> lenses) {
        Range range = places.head(file, element);
        if (range == null) {
            return;
        }
        List<Object> arguments = List.of(file.uri(), range.getStart());
        lenses.add(new CodeLens(range, new Command(text, Commands.SHOW, arguments), null));
        lenses.add(new CodeLens(range, new Command(language.choose("relazione", "report"), Commands.REPORT, arguments), null));
        if (drawings.areOffered()) {
            lenses.add(new CodeLens(range, new Command(language.choose("disegna", "draw"), Commands.DRAW, arguments), null));
        }
    }
}
