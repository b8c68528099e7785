// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.server.features.typehints.EdgeCreationChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

import com.google.inject.Inject;

/** Tells while people draw a connection whether it may begin and end there. */
final class EdgeCheck implements EdgeCreationChecker {

    @Inject
    private Editing editing;

    @Override
    public boolean isValidSource(String edgeType, GModelElement source) {
        return mayConnect(edgeType, source.getId(), null);
    }

    @Override
    public boolean isValidTarget(String edgeType, GModelElement source, GModelElement target) {
        return mayConnect(edgeType, source.getId(), target.getId());
    }

    private boolean mayConnect(String tool, String source, String target) {
        try {
            return editing.ask(hand -> hand.mayConnect(tool, source, target));
        } catch (ResponseErrorException e) {
            return false;
        }
    }
}
