// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.drafts.NewPlan;
import org.vaglio.workbench.preferences.NewMapHabits;
import org.vaglio.workbench.wizards.place.Field;

/** What a new map begins with. Its text is shown while somebody types. */
final class NewMapPage extends NewTextPage {

    /** Plans are Italian whoever writes them. */
    private static final String USUAL_TITLE = "Piano triennale di prevenzione della corruzione e della trasparenza";
    private static final int LAST_YEAR = 2999;

    private Text body;
    private Text title;
    private Spinner from;
    private Spinner to;
    private Text process;

    NewMapPage(IStructuredSelection selection) {
        super("map", Messages.mapTitle, selection);
        setDescription(Messages.mapHelp);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        body = Field.text(page, Messages.body);
        title = Field.text(page, Messages.planTitle);
        title.setText(USUAL_TITLE);
        years(page);
        methodField(page, Messages.method, Messages.noMethod).addModifyListener(e -> check());
        offerOwnMethods();
        process = Field.text(page, Messages.firstProcess);
        nameField(page, Messages.planName);
        placeFields(page);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 170).applyTo(preview(page).control());
        List.of(title, process).forEach(t -> t.addModifyListener(e -> check()));
        body.addModifyListener(e -> propose(body.getText(), "-" + from.getText()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.newMap");
        setControl(page);
        check();
        setErrorMessage(null);
    }

    private void years(Composite page) {
        Field.label(page, Messages.from);
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        from = year(line, Messages.from, Year.now().getValue());
        new Label(line, SWT.NONE).setText(Messages.to);
        to = year(line, Messages.to, Year.now().getValue() + 2);
    }

    private Spinner year(Composite line, String label, int year) {
        Spinner spinner = Field.named(new Spinner(line, SWT.BORDER), label);
        spinner.setValues(year, 2000, LAST_YEAR, 0, 1, 1);
        spinner.addModifyListener(e -> check());
        return spinner;
    }

    @Override
    Optional<String> problem() {
        if (title.getText().isBlank()) {
            return Optional.of(Messages.noTitle);
        }
        return from.getSelection() > to.getSelection() ? Optional.of(Messages.yearsReversed) : Optional.empty();
    }

    @Override
    String text() {
        return new NewPlan(name(), title.getText(), from.getSelection(), to.getSelection(), body.getText(), method(), imported(),
                process.getText(), NewMapHabits.get()).text();
    }
}
