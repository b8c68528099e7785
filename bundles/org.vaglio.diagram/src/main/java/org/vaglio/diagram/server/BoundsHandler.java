// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.vaglio.diagram.geometry.Geometry;
import org.vaglio.viewpoint.engine.layout.Box;

/** Moves nodes and changes their size. From then on everything stays where it stands. */
final class BoundsHandler extends EditHandler<ChangeBoundsOperation> {

    @Override
    void apply(ChangeBoundsOperation operation) throws IOException {
        Geometry frozen = open.frozen();
        SortedMap<String, Box> nodes = new TreeMap<>(frozen.nodes());
        operation.getNewBounds().forEach(b -> nodes.computeIfPresent(b.getElementId(), (id, box) -> changed(box, b)));
        open.arrange(frozen.placed(nodes, frozen.lines()));
    }

    private static Box changed(Box box, ElementAndBounds change) {
        double x = change.getNewPosition() == null ? box.x() : change.getNewPosition().getX();
        double y = change.getNewPosition() == null ? box.y() : change.getNewPosition().getY();
        return new Box(x, y, change.getNewSize() == null ? box.width() : change.getNewSize().getWidth(),
                change.getNewSize() == null ? box.height() : change.getNewSize().getHeight());
    }
}
