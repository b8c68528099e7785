// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TableRow;

/** Where findings are shown: at the elements that hold what they are about, and at what a sheet or a row of a table is about. */
final class FindingIndex {

    private final Map<EObject, List<Finding>> byElement = new IdentityHashMap<>();

    FindingIndex(List<Finding> findings) {
        findings.stream().filter(f -> f.accepted() == null).forEach(this::add);
    }

    private void add(Finding finding) {
        Set<EObject> places = new LinkedHashSet<>();
        collect(finding.element(), places);
        places.forEach(p -> byElement.computeIfAbsent(p, e -> new ArrayList<>()).add(finding));
    }

    private static void collect(EObject element, Set<EObject> places) {
        for (EObject e = element; e != null && places.add(e); e = e.eContainer()) {
            switch (e) {
                case ScoringSheet sheet -> Navigation.scored(sheet).forEach(s -> collect(s, places));
                case TableRow row when row.getSubject() != null -> subject(row.getSubject(), places);
                default -> {
                    // what holds it tells where to go on
                }
            }
        }
    }

    private static void subject(Assessable subject, Set<EObject> places) {
        if (!subject.eIsProxy()) {
            collect(subject, places);
        }
    }

    /** Findings within an element, in the order of the rules. */
    List<Finding> of(EObject element) {
        return byElement.getOrDefault(element, List.of());
    }
}
