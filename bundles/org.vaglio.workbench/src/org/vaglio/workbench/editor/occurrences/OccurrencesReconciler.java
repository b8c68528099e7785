// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.occurrences;

import org.vaglio.workbench.editor.PauseReconciler;

/** Has all places marked that mean the same as the word at the cursor. */
public class OccurrencesReconciler extends PauseReconciler {

    /** For the platform. */
    public OccurrencesReconciler() {
        super(Occurrences::new);
    }
}
