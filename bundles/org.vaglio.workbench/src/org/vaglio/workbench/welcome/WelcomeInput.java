// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** There is one welcome page, which is no file. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

    static final WelcomeInput ONLY = new WelcomeInput();

    private WelcomeInput() {
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.tooltip;
    }
}
