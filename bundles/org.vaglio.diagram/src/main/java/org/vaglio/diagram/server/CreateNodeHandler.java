// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.CreateOperationHandler;
import org.eclipse.glsp.graph.GPoint;
import org.vaglio.diagram.drawing.Viewpoint;
import org.vaglio.viewpoint.engine.specification.Tool;

import com.google.inject.Inject;

/** Makes an element in another, or on the diagram. */
final class CreateNodeHandler extends EditHandler<CreateNodeOperation> implements CreateOperationHandler<CreateNodeOperation> {

    @Inject
    private Arrivals arrivals;

    @Override
    public List<String> getHandledElementTypeIds() {
        return Viewpoint.specification().tools().values().stream().filter(Tool.Creation.class::isInstance).map(Tool::name).toList();
    }

    @Override
    public String getLabel() {
        return "create";
    }

    @Override
    void apply(CreateNodeOperation operation) throws IOException {
        Set<String> fresh = editing.use(hand -> hand.create(operation.getElementTypeId(), operation.getContainerId()));
        GPoint at = operation.getLocation().orElse(null);
        arrivals.name(fresh, operation.getContainerId(), at);
    }
}
