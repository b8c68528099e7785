// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the diagrams again that were open when the workbench was closed. */
public class DiagramInputs implements IElementFactory {

    static final String ID = "org.vaglio.workbench.diagram.inputs";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return DiagramInput.of(memento);
    }
}
