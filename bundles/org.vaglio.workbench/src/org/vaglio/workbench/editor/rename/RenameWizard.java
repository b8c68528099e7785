// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for a new name, and shows on demand what would change. */
final class RenameWizard extends RefactoringWizard {

    private final NameRefactoring refactoring;

    RenameWizard(NameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(Messages.title);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(refactoring));
    }
}
