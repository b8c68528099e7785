// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.edits;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Deletion, for all diagrams. */
public final class ElementEdits {

    /** References without which an element says nothing, so that it goes with what it refers to. */
    private static final Set<EReference> NEEDED = Set.of(Literals.FLOW__FROM, Literals.FLOW__TO, Literals.TABLE_ROW__SUBJECT,
            Literals.INDEX_SCORE__INDEX, Literals.PRINTED_SCALE__CRITERION, Literals.JUDGEMENT__LEVEL, Literals.INTERVENTION__BAND,
            Literals.SCORE__CRITERION, Literals.SCORE__LEVEL, Literals.SOURCE_SPAN__DOCUMENT, Literals.PLAN_PART__PLAN,
            Literals.MATRIX_CELL__ROW_LEVEL, Literals.MATRIX_CELL__COLUMN_LEVEL, Literals.MATRIX_CELL__RESULT_LEVEL);

    /**
     * Deletes an element with what it holds. References to it are taken away, and what cannot be without one, as a flow without
     * its step, is deleted in turn.
     *
     * @param element an element of a map
     * @return what held the element; null when nothing did
     */
    public EObject deleteElement(EObject element) {
        EObject holder = element.eContainer();
        Deque<EObject> doomed = new ArrayDeque<>(List.of(element));
        while (!doomed.isEmpty()) {
            EObject next = doomed.removeFirst();
            Map<EObject, Collection<Setting>> uses = References.to(next);
            EcoreUtil.remove(next);
            uses.forEach((used, settings) -> settings.stream().filter(s -> !EcoreUtil.isAncestor(next, s.getEObject()))
                    .filter(s -> dies(s, used)).forEach(s -> doomed.add(s.getEObject())));
        }
        return holder;
    }

    /** Takes a reference away and tells whether the element that had it has to follow. */
    private static boolean dies(Setting use, EObject used) {
        EcoreUtil.remove(use, used);
        return NEEDED.contains(use.getEStructuralFeature()) || switch (use.getEObject()) {
            case Formula formula -> lacksOperands(formula);
            case Answer answer -> answer.getScore() == null && answer.getLevel() == null && answer.getText() == null;
            default -> false;
        };
    }

    private static boolean lacksOperands(Formula formula) {
        int needed = formula.getOperation() == Operation.MATRIX ? 2 : formula.getOperation() == Operation.JUDGEMENT ? 0 : 1;
        return formula.getOperands().size() < needed;
    }
}
