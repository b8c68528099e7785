// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.years;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that compares two maps. */
public class CompareYearsHandler extends AbstractHandler {

    /** Of the command. */
    public static final String COMMAND = "org.vaglio.workbench.compareYears";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new WizardDialog(window.getShell(), new CompareYearsWizard(window.getActivePage())).open();
        return null;
    }
}
