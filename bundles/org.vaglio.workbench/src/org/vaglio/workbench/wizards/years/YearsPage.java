// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.years;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.wizards.place.Field;

/** Which two maps are compared. */
final class YearsPage extends WizardPage {

    private final List<IFile> maps;
    private Combo earlier;
    private Combo later;

    /** @param maps those to choose from; the last two are proposed */
    YearsPage(List<IFile> maps) {
        super("years", Messages.title, null);
        this.maps = maps;
        setDescription(Messages.help);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        earlier = choice(page, Messages.earlier);
        later = choice(page, Messages.later);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.years");
        setControl(page);
        if (maps.size() < 2) {
            setPageComplete(false);
            setErrorMessage(Messages.tooFew);
        } else {
            earlier.select(maps.size() - 2);
            later.select(maps.size() - 1);
            check();
        }
    }

    private Combo choice(Composite page, String label) {
        Field.label(page, label);
        Combo choice = Field.named(new Combo(page, SWT.READ_ONLY), label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        maps.forEach(m -> choice.add(m.getFullPath().makeRelative().toString()));
        choice.addModifyListener(e -> check());
        return choice;
    }

    private void check() {
        boolean different = earlier.getSelectionIndex() != later.getSelectionIndex();
        setErrorMessage(different ? null : Messages.same);
        setPageComplete(different);
    }

    /** The map of the earlier year; only when the page is complete. */
    IFile earlier() {
        return maps.get(earlier.getSelectionIndex());
    }

    /** The map of the later year; only when the page is complete. */
    IFile later() {
        return maps.get(later.getSelectionIndex());
    }
}
