// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;

/** Elements that explain a finding: the sheet behind a row of a table, the process behind a sheet. */
final class Related {

    private Related() {
    }

    static Stream<EObject> elements(Finding finding) {
        EObject element = finding.element() instanceof TableFigure ? finding.element().eContainer() : finding.element();
        if (!(element instanceof TableRow row) || row.getSubject() == null || row.getSubject().eIsProxy()) {
            return Stream.empty();
        }
        Assessable subject = row.getSubject();
        Stream<EObject> sheets = subject instanceof ScoringSheet ? Stream.empty() : sheets(subject);
        return Stream.concat(Stream.of(subject), sheets).limit(3);
    }

    /** The sheets that an element holds or that name it. */
    private static Stream<EObject> sheets(Assessable subject) {
        return Navigation.children(subject.eContents(), ScoringSheet.class).stream().map(EObject.class::cast);
    }

    static Text description(EObject element) {
        String label = SheetFacts.labelOf((Assessable) element);
        return element instanceof ScoringSheet ? new Text("la scheda " + label, "sheet " + label)
                : new Text("la voce " + label, "entry " + label);
    }
}
