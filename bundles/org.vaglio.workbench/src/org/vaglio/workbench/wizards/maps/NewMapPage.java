// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.drafts.DraftNames;
import org.vaglio.language.drafts.NewPlan;
import org.vaglio.language.library.MethodLibrary;
import org.vaglio.workbench.wizards.place.Field;
import org.vaglio.workbench.wizards.place.MapPlace;
import org.vaglio.workbench.wizards.place.MapText;
import org.vaglio.workbench.wizards.place.PlaceFields;

/** What a new map begins with. Its text is shown while somebody types. */
final class NewMapPage extends WizardPage {

    /** Plans are Italian whoever writes them. */
    private static final String USUAL_TITLE = "Piano triennale di prevenzione della corruzione e della trasparenza";
    private static final int LAST_YEAR = 2999;

    private final List<String> methods = new ArrayList<>(MethodLibrary.names());
    private final IStructuredSelection selection;
    private Text body;
    private Text title;
    private Text name;
    private Spinner from;
    private Spinner to;
    private Combo method;
    private Text process;
    private PlaceFields place;
    private MapText preview;

    NewMapPage(IStructuredSelection selection) {
        super("map", Messages.mapTitle, null);
        this.selection = selection;
        methods.add("");
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
        methods(page);
        process = Field.text(page, Messages.firstProcess);
        name = Field.text(page, Messages.planName);
        place = new PlaceFields(page, this::check);
        place.folder(PlaceFields.folderOf(selection));
        preview = new MapText(page, Messages.preview);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 140).applyTo(preview.control());
        List.of(title, name, process).forEach(t -> t.addModifyListener(e -> check()));
        body.addModifyListener(e -> propose());
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

    private void methods(Composite page) {
        Field.label(page, Messages.method);
        method = Field.named(new Combo(page, SWT.READ_ONLY), Messages.method);
        methods.forEach(m -> method.add(m.isEmpty() ? Messages.noMethod : m + " - " + MethodLibrary.title(m)));
        method.select(0);
        method.addModifyListener(e -> check());
    }

    /** The body suggests the plan's name and that of the file. */
    private void propose() {
        String proposed = DraftNames.of(body.getText());
        name.setText(proposed);
        place.name(proposed.isEmpty() ? "" : body.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-") + "-" + from.getText());
        check();
    }

    private void check() {
        if (preview == null) {
            return; // not all fields are made yet
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
        preview.show(DraftNames.isName(name.getText()) ? text() : "");
    }

    private Optional<String> problem() {
        if (title.getText().isBlank()) {
            return Optional.of(Messages.noTitle);
        }
        if (from.getSelection() > to.getSelection()) {
            return Optional.of(Messages.yearsReversed);
        }
        return DraftNames.isName(name.getText()) ? place.place().problemOfNew() : Optional.of(Messages.noName);
    }

    /** The text of the map. */
    String text() {
        return new NewPlan(name.getText(), title.getText(), from.getSelection(), to.getSelection(), body.getText(),
                methods.get(method.getSelectionIndex()), process.getText()).text();
    }

    /** Where it is written. */
    MapPlace place() {
        return place.place();
    }
}
