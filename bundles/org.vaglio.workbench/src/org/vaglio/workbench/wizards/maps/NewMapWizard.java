// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.jface.viewers.IStructuredSelection;

/** Begins a map with a method of the library. */
public class NewMapWizard extends NewTextWizard {

    @Override
    NewTextPage page(IStructuredSelection selection) {
        return new NewMapPage(selection);
    }
}
