// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.Filter;

/** Tells which views the filters of a diagram hide. */
final class Hiding {

    private final Interpreter interpreter;
    private final List<Filter.Part> parts;

    Hiding(Interpreter interpreter, Diagram diagram) {
        this.interpreter = interpreter;
        this.parts = diagram.description().filters().stream().filter(f -> diagram.filters().contains(f.name())).flatMap(f -> f.parts().stream())
                .toList();
    }

    /** Whether a filter hides a view, which shows its label already. */
    boolean hides(View view) {
        return parts.stream().anyMatch(p -> hides(p, view));
    }

    /** A part for all mappings asks the view also of what should be asked of the element: that is what Sirius does. */
    private boolean hides(Filter.Part part, View view) {
        boolean conditional = part.element().isGiven() || part.view().isGiven();
        if (part.mappings().isEmpty()) {
            return !holds(part.element(), view) || !holds(part.view(), view);
        }
        boolean concerned = part.mappings().contains(view.mapping().id()) || view.mapping().core().imported().stream().anyMatch(part.mappings()::contains);
        return concerned && (!conditional || !holds(part.element(), view.target()) || !holds(part.view(), view));
    }

    /** A condition that is not given, or fails, holds. */
    private boolean holds(Expression condition, EObject of) {
        try {
            return !condition.isGiven() || interpreter.holds(condition, of, Variables.none());
        } catch (EvaluationFailure e) {
            return true;
        }
    }
}
