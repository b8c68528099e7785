// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import org.vaglio.workbench.editor.PauseReconciler;

/** Has the colours of an editor told anew after each pause in typing. */
public class SemanticReconciler extends PauseReconciler {

    /** For the platform. */
    public SemanticReconciler() {
        super(SemanticColours::new);
    }
}
