// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.List;

import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateOperationHandler;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.Tool;

/** Joins two elements. */
final class CreateEdgeHandler extends EditHandler<CreateEdgeOperation> implements CreateOperationHandler<CreateEdgeOperation> {

    @Override
    public List<String> getHandledElementTypeIds() {
        return Viewpoint.specification().tools().values().stream().filter(Tool.EdgeCreation.class::isInstance).map(Tool::name).toList();
    }

    @Override
    public String getLabel() {
        return "connect";
    }

    @Override
    void apply(CreateEdgeOperation operation) {
        editing.use(hand -> hand.connect(operation.getElementTypeId(), operation.getSourceElementId(), operation.getTargetElementId()));
    }
}
