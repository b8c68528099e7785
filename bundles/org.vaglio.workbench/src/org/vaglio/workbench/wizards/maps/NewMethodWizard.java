// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import org.eclipse.jface.viewers.IStructuredSelection;

/** Begins a scoring method, from one of the library or from nothing. */
public class NewMethodWizard extends NewTextWizard {

    @Override
    NewTextPage page(IStructuredSelection selection) {
        return new NewMethodPage(selection);
    }
}
