// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

import org.vaglio.diagram.server.actions.Fold;

/** Hides the content of containers, or shows it again. */
final class FoldHandler extends EditHandler<Fold> {

    @Override
    void apply(Fold operation) throws IOException {
        SortedSet<String> collapsed = new TreeSet<>(open.geometry().collapsed());
        if (operation.isCollapsed()) {
            collapsed.addAll(operation.elementIds());
        } else {
            operation.elementIds().forEach(collapsed::remove);
        }
        open.arrange(open.frozen().collapsed(collapsed));
    }
}
