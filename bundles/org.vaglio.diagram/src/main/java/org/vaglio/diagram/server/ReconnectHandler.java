// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.tools.Outcome;

/** Moves an end of a connection to another element. */
final class ReconnectHandler extends EditHandler<ReconnectEdgeOperation> {

    @Override
    void apply(ReconnectEdgeOperation operation) {
        editing.use(hand -> reconnect(hand, operation));
    }

    private Outcome reconnect(Hand hand, ReconnectEdgeOperation operation) {
        if (!(hand.view(operation.getEdgeElementId()) instanceof Edge edge)) {
            throw Refusal.of(Words.NOT_JOINED, open.locale());
        }
        boolean start = !hand.drawn().id(edge.source()).equals(operation.getSourceElementId());
        return start ? hand.reconnect(edge, edge.source(), operation.getSourceElementId())
                : hand.reconnect(edge, edge.end(), operation.getTargetElementId());
    }
}
