// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.help.HelpUi;
import org.vaglio.workbench.wizards.place.Field;

/** The user's own choices; what belongs to a plan is written in the plan. */
public class VaglioPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Set by start scripts that start the workbench again when it asks for it. */
    private static final String RESTARTS = "vaglio.restarts";

    private IWorkbench workbench;
    private Combo language;

    @Override
    public void init(IWorkbench newWorkbench) {
        workbench = newWorkbench;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Field.label(page, Messages.language);
        language = Field.named(new Combo(page, SWT.READ_ONLY), Messages.language);
        language.setItems(Messages.ofSystem, Messages.italian, Messages.english);
        language.select(ChosenLanguage.CODES.indexOf(chosen()));
        Link severities = new Link(page, SWT.WRAP);
        severities.setText(Messages.severities);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).indent(0, 12).applyTo(severities);
        severities.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> HelpUi.show(Messages.severitiesPage)));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.preferences");
        return page;
    }

    private static String chosen() {
        return ChosenLanguage.get(ChosenLanguage.file());
    }

    @Override
    public boolean performOk() {
        String code = ChosenLanguage.CODES.get(language.getSelectionIndex());
        if (code.equals(chosen())) {
            return true;
        }
        try {
            ChosenLanguage.set(ChosenLanguage.file(), code);
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.languageFailed, ChosenLanguage.file()));
            return false;
        }
        restart();
        return true;
    }

    private void restart() {
        if (!Boolean.getBoolean(RESTARTS)) {
            MessageDialog.openInformation(getShell(), Messages.restartTitle, Messages.takesEffect);
        } else if (MessageDialog.openQuestion(getShell(), Messages.restartTitle, Messages.restart)) {
            getShell().getDisplay().asyncExec(workbench::restart);
        }
    }
}
