// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.glsp.server.operations.DeleteOperation;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.tools.Outcome;

/** Deletes elements, all of them or none. */
final class DeleteHandler extends EditHandler<DeleteOperation> {

    @Override
    void apply(DeleteOperation operation) {
        editing.use(hand -> {
            Set<View> doomed = new LinkedHashSet<>();
            operation.getElementIds().forEach(id -> doomed.add(hand.view(id)));
            return delete(hand, doomed);
        });
    }

    /** What goes along with others is not deleted a second time. Edges go first, while what they join is there. */
    private static Outcome delete(Hand hand, Set<View> doomed) {
        Outcome last = null;
        for (View view : doomed.stream().sorted((a, b) -> Boolean.compare(b instanceof Edge, a instanceof Edge)).toList()) {
            if (view.target().eResource() != null) {
                last = hand.delete(view);
                if (!last.isDone()) {
                    return last;
                }
            }
        }
        return last;
    }
}
