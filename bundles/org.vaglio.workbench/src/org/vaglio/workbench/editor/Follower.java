// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor;

import org.eclipse.jface.text.IDocument;

/** Something in an editor that follows its text. */
public interface Follower {

    /**
     * The editor shows another text.
     *
     * @param document null for none
     */
    void follow(IDocument document);

    /** The text was just opened, or somebody stopped typing. Called in a thread of its own. */
    void refresh();

    /** The editor is closed. */
    void stop();
}
