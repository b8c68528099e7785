// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.ValidationRule;

/** Checks the elements that a diagram shows by the rules of its viewpoint. */
public final class Validation {

    private final Drawing drawing;

    /**
     * Checks by the rules of a drawing's specification.
     *
     * @param drawing draws the diagrams that are checked
     */
    public Validation(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * What does not hold on a diagram.
     *
     * @param diagram drawn by the drawing
     * @return the problems, in the order of the diagram, then of the rules
     */
    public List<Problem> problems(Diagram diagram) {
        Map<EObject, List<View>> shown = new LinkedHashMap<>();
        diagram.views().forEach(v -> shown.computeIfAbsent(v.target(), t -> new ArrayList<>()).add(v));
        List<ValidationRule> rules = drawing.specification().viewpoints().stream().filter(v -> v.diagrams().contains(diagram.description()))
                .flatMap(v -> v.rules().stream())
                .filter(r -> r.diagram().isEmpty() || r.diagram().equals(diagram.description().id())).toList();
        List<Problem> problems = new ArrayList<>();
        shown.forEach((element, views) -> rules.stream().filter(r -> Types.isA(element, r.type()) && !isFulfilled(r, element, diagram))
                .forEach(r -> problems.add(new Problem(r, element, views, message(r, element, diagram)))));
        return problems;
    }

    /** An audit that fails tells nothing against the element. */
    private boolean isFulfilled(ValidationRule rule, EObject element, Diagram diagram) {
        try {
            return rule.audits().stream().allMatch(a -> drawing.interpreter().holds(a, element, variables(diagram)));
        } catch (EvaluationFailure e) {
            return true;
        }
    }

    private String message(ValidationRule rule, EObject element, Diagram diagram) {
        try {
            return drawing.interpreter().text(rule.message(), element, variables(diagram));
        } catch (EvaluationFailure e) {
            return rule.label();
        }
    }

    private static Variables variables(Diagram diagram) {
        return Variables.none().with("diagram", diagram);
    }
}
