// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;

/** Edits a label in place. */
final class LabelHandler extends EditHandler<ApplyLabelEditOperation> {

    @Override
    void apply(ApplyLabelEditOperation operation) {
        editing.use(hand -> hand.edit(operation.getLabelId(), operation.getText()));
    }
}
