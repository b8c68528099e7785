// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.directediting.LabelEditValidator;
import org.eclipse.glsp.server.features.directediting.ValidationStatus;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import com.google.inject.Inject;

/** Tells while people type whether a label can be what they type: it is written, and not applied. */
final class LabelCheck implements LabelEditValidator {

    @Inject
    private Editing editing;
    @Inject
    private OpenDiagram open;

    @Override
    public ValidationStatus validate(String label, GModelElement element) {
        if (label.isBlank()) {
            return ValidationStatus.error(Words.EMPTY.in(open.locale()));
        }
        try {
            Refusal.orSame(editing.edits(hand -> hand.edit(element.getId(), label)));
            return ValidationStatus.ok();
        } catch (ResponseErrorException e) {
            return ValidationStatus.error(e.getResponseError().getMessage());
        }
    }
}
