// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.vaglio.model.riskmap.RiskmapPackage;

/** The map whose every feature is changed has something of everything. */
class FixtureTest {

    @Test
    void holdsEveryClass() {
        Workspace workspace = new Workspace(Layout.FORMATTED.texts());
        assertEquals(List.of(), workspace.errors());
        Set<String> missing = new TreeSet<>();
        RiskmapPackage.eINSTANCE.getEClassifiers().stream().filter(c -> c instanceof EClass e && !e.isAbstract())
                .forEach(c -> missing.add(c.getName()));
        workspace.elements().forEach(e -> missing.remove(e.eClass().getName()));
        missing.remove("RiskMap");
        assertEquals(Set.of(), missing);
    }

    @Test
    void layoutsSayTheSame() {
        String plain = Dump.of(new Workspace(Layout.FORMATTED.texts()).resources());
        for (Layout layout : Layout.values()) {
            Workspace workspace = new Workspace(layout.texts());
            assertEquals(List.of(), workspace.errors(), layout.texts().toString());
            assertEquals(plain, Dump.of(workspace.resources()));
        }
    }
}
