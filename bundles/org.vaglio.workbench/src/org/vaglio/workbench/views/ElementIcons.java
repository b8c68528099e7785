// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of kinds of elements, for one control. */
public final class ElementIcons {

    private final ResourceManager images;

    /** They go with the control. */
    public ElementIcons(Control control) {
        images = new LocalResourceManager(JFaceResources.getResources(), control);
    }

    /** The icon of a kind, by the name of its class; null when it has none. */
    public Image of(String kind) {
        return ResourceLocator.imageDescriptorFromBundle("org.vaglio.model.edit", "icons/full/obj16/" + kind + ".svg").map(images::get).orElse(null);
    }
}
