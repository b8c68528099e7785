// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.assessment.Finding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.TableFigure;

/**
 * Where a figure stands in the model.
 *
 * @param element that has it
 * @param feature in which it has it
 * @param index   position in a feature of many figures; 0 in one of a single figure
 */
record FigurePlace(EObject element, EStructuralFeature feature, int index) {

    /** The single figure that a finding is about; empty for one about something else. */
    static Optional<FigurePlace> of(Finding finding) {
        return finding.feature() == null ? Optional.empty() : of(finding.element(), finding.feature(), finding.index());
    }

    private static Optional<FigurePlace> of(EObject element, EStructuralFeature feature, int index) {
        Object value = element.eGet(feature);
        int at = index;
        if (value instanceof List<?> values) {
            at = index < 0 && values.size() == 1 ? 0 : index;
            value = at >= 0 && at < values.size() ? values.get(at) : null;
        }
        if (value instanceof TableFigure cell) {
            return of(cell, Literals.TABLE_FIGURE__VALUE, 0);
        }
        return value instanceof Figure ? Optional.of(new FigurePlace(element, feature, Math.max(at, 0))) : Optional.empty();
    }

    Figure figure() {
        return (Figure) (feature.isMany() ? list().get(index) : element.eGet(feature));
    }

    /** Has the model say another figure. */
    void write(Figure figure) {
        if (feature.isMany()) {
            list().set(index, figure);
        } else {
            element.eSet(feature, figure);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> list() {
        return (List<Object>) element.eGet(feature);
    }
}
