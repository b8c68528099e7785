// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import org.eclipse.glsp.graph.GModelIndex;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.server.model.DefaultGModelState;

import com.google.inject.Singleton;

/** Holds the graph that is shown. Its index, which few ask for, is made when somebody does: it takes as long as the graph itself. */
@Singleton
final class GraphState extends DefaultGModelState {

    @Override
    public void updateRoot(GModelRoot root) {
        setRoot(root);
        index = null;
    }

    @Override
    public synchronized GModelIndex getIndex() {
        if (index == null && getRoot() != null) {
            index = getOrUpdateIndex(getRoot());
        }
        return super.getIndex();
    }
}
