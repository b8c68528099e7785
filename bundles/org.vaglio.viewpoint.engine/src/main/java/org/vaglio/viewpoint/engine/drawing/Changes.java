// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.List;

/**
 * What a refresh changed.
 *
 * @param added   new views
 * @param removed views that are no longer shown
 * @param changed views that stay and show something else
 */
public record Changes(List<View> added, List<View> removed, List<View> changed) {

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
