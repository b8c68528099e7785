// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call controls that have no label of their own. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /** Gives a control a name. */
    public static void set(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
