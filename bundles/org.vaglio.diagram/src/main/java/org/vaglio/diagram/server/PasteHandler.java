// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.glsp.server.operations.PasteOperation;

import com.google.inject.Inject;

/** Puts copies of elements into what is selected, or beside the originals where these are selected still. */
final class PasteHandler extends EditHandler<PasteOperation> {

    @Inject
    private Arrivals arrivals;

    @Override
    void apply(PasteOperation operation) throws IOException {
        List<String> addresses = operation.getClipboardData().getOrDefault(CopyHandler.FORMAT, "").lines().toList();
        List<String> selected = operation.getEditorContext().getSelectedElementIds();
        Set<String> fresh = editing.use(hand -> hand.paste(addresses, selected));
        arrivals.welcome(fresh, null, null);
    }
}
