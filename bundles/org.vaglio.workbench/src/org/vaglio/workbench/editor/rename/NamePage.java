// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The new name. */
final class NamePage extends UserInputWizardPage {

    private final NameRefactoring refactoring;

    NamePage(NameRefactoring refactoring) {
        super("name");
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.newName);
        Text name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(name);
        String before = refactoring.name();
        name.setText(before);
        name.selectAll();
        name.addModifyListener(e -> {
            refactoring.name(name.getText().strip());
            setPageComplete(!name.getText().isBlank() && !name.getText().strip().equals(before));
        });
        setPageComplete(false);
        setControl(page);
    }
}
