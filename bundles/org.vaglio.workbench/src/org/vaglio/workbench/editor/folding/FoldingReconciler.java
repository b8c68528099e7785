// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.folding;

import org.vaglio.workbench.editor.PauseReconciler;

/** Has the blocks that can be folded told anew after each pause in typing. */
public class FoldingReconciler extends PauseReconciler {

    /** For the platform. */
    public FoldingReconciler() {
        super(Folds::new);
    }
}
