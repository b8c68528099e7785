// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.Set;

import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.viewpoint.engine.drawing.View;

import com.google.inject.Inject;

/** Moves an element into another. */
final class DropHandler extends EditHandler<ChangeContainerOperation> {

    @Inject
    private Arrivals arrivals;

    @Override
    void apply(ChangeContainerOperation operation) throws IOException {
        String[] moved = {operation.getElementId()};
        editing.use(hand -> {
            View view = hand.view(operation.getElementId());
            var outcome = hand.drop(operation.getElementId(), operation.getTargetContainerId());
            moved[0] = hand.drawn().namesAfterChange().getOrDefault(hand.drawn().id(view), moved[0]);
            return outcome;
        });
        Drawn drawn = open.drawn();
        arrivals.welcome(drawn.view(moved[0]).isPresent() ? Set.of(moved[0]) : Set.of(), operation.getTargetContainerId(),
                operation.getLocation().orElse(null));
    }
}
