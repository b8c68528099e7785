// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.SheetRule;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** What the rules about sheets say of a part of a plan alone is what they say of it in an audit of all. */
class AuditAgainTest {

    @ParameterizedTest
    @ValueSource(strings = {"finanza-2021", "informatica-2021", "dtl-2019", "aler-2017", "esempio-comune"})
    void partsAreFoundToBeWhatTheAuditOfAllFound(String name) throws IOException {
        Audit audit = Audit.of(Maps.plan(Files.readString(Home.path("examples/" + name + ".mappa"))));
        List<EObject> parts = new ArrayList<>(audit.plan().getProcesses());
        audit.plan().getSheets().stream().filter(s -> Navigation.container(s, Process.class) == null).forEach(parts::add);
        for (EObject part : parts) {
            assertEquals(ofSheets(audit, part), lines(audit.again(List.of(part), () -> false)));
        }
        assertEquals(parts.stream().mapToInt(p -> ofSheets(audit, p).size()).sum(),
                audit.again(parts, () -> false).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dtl-2019", "aler-2017"})
    void rulesAboutSheetsSpeakOfSheetsAlone(String name) throws IOException {
        Audit audit = Audit.of(Maps.plan(Files.readString(Home.path("examples/" + name + ".mappa"))));
        List<Finding> found = audit.findings().stream().filter(f -> f.rule() instanceof SheetRule).toList();
        assertTrue(found.size() > 10, () -> "only " + found);
        found.forEach(f -> assertTrue(Navigation.container(f.element(), ScoringSheet.class) != null, f::toString));
    }

    private static List<String> ofSheets(Audit audit, EObject part) {
        return lines(audit.findings().stream().filter(f -> f.rule() instanceof SheetRule
                && EcoreUtil.isAncestor(part, f.element())).toList());
    }

    /** Without causes, which may name other sheets in another order. */
    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(f -> f.rule() + " " + f.severity() + " " + EcoreUtil.getURI(f.element()) + " " + f.stated()
                + " " + f.expected() + " " + f.message().english() + " " + (f.accepted() != null)).toList();
    }
}
