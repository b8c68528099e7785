// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;
import org.eclipse.glsp.server.types.ElementAndRoutingPoints;
import org.vaglio.diagram.geometry.Geometry;
import org.vaglio.viewpoint.engine.drawing.Edge;
import org.vaglio.viewpoint.engine.drawing.Node;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.layout.Box;
import org.vaglio.viewpoint.engine.layout.Point;

/** Leads connections another way. */
final class RouteHandler extends EditHandler<ChangeRoutingPointsOperation> {

    @Override
    void apply(ChangeRoutingPointsOperation operation) throws IOException {
        Geometry frozen = open.frozen();
        SortedMap<String, List<Point>> lines = new TreeMap<>(frozen.lines());
        operation.getNewRoutingPoints().forEach(route -> route(route, lines));
        open.arrange(frozen.placed(frozen.nodes(), lines));
    }

    private void route(ElementAndRoutingPoints route, SortedMap<String, List<Point>> lines) {
        View view = open.drawn().view(route.getElementId()).orElse(null);
        lines.remove(route.getElementId());
        if (view instanceof Edge edge && edge.source() instanceof Node from && edge.end() instanceof Node to
                && route.getNewRoutingPoints() != null && !route.getNewRoutingPoints().isEmpty()) {
            List<Point> line = new ArrayList<>(route.getNewRoutingPoints().stream().map(p -> new Point(p.getX(), p.getY())).toList());
            line.add(0, anchor(open.placement().absolute(from), line.get(0)));
            line.add(anchor(open.placement().absolute(to), line.get(line.size() - 1)));
            lines.put(route.getElementId(), line);
        }
    }

    /** Where a line to a point leaves a rectangle: straight where it can, else towards the nearest corner. */
    private static Point anchor(Box box, Point to) {
        double x = Math.min(Math.max(to.x(), box.x()), box.right());
        double y = Math.min(Math.max(to.y(), box.y()), box.bottom());
        boolean inside = x == to.x() && y == to.y();
        if (!inside) {
            return new Point(x, y);
        }
        double left = x - box.x();
        double right = box.right() - x;
        double top = y - box.y();
        double bottom = box.bottom() - y;
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        return least == left ? new Point(box.x(), y) : least == right ? new Point(box.right(), y)
                : new Point(x, least == top ? box.y() : box.bottom());
    }
}
