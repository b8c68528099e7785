// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.diagram.server.actions.ShowLayers;

/** Chooses the layers that are shown. */
final class LayersHandler extends EditHandler<ShowLayers> {

    @Override
    void apply(ShowLayers operation) throws IOException {
        Set<String> shown = new TreeSet<>(operation.layers());
        boolean usual = shown.equals(Draftsman.defaultLayers(open.drawn().diagram().description()));
        open.arrange(open.geometry().showing(usual ? null : shown));
    }
}
