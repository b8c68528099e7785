// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.Map;

import org.eclipse.glsp.server.operations.LayoutOperation;

/** Lays the diagram out anew; what was placed by hand is forgotten. */
final class ArrangeHandler extends EditHandler<LayoutOperation> {

    @Override
    void apply(LayoutOperation operation) throws IOException {
        open.arrange(open.geometry().placed(Map.of(), Map.of()));
    }
}
