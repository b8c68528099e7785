// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.drafts.DraftNames;
import org.vaglio.language.drafts.NewMethod;
import org.vaglio.language.library.MethodLibrary;
import org.vaglio.workbench.wizards.place.Field;
import org.vaglio.workbench.wizards.place.MapPlace;
import org.vaglio.workbench.wizards.place.MapText;
import org.vaglio.workbench.wizards.place.PlaceFields;

/** What a new method begins with. Its text is shown while somebody types. */
final class NewMethodPage extends WizardPage {

    /** Judges in words: bands of numbers say nothing in it. */
    private static final String IN_WORDS = "PNA2019";
    private static final int MOST_CRITERIA = 30;

    private final List<String> bases = new ArrayList<>(MethodLibrary.names());
    private final IStructuredSelection selection;
    private Text title;
    private Text name;
    private Combo base;
    private Spinner probability;
    private Spinner impact;
    private BandFields bands;
    private PlaceFields place;
    private MapText preview;

    NewMethodPage(IStructuredSelection selection) {
        super("method", Messages.methodTitle, null);
        this.selection = selection;
        bases.add("");
        setDescription(Messages.methodHelp);
    }

    @Override
    public void createControl(Composite parent) {
        Composite sides = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(sides);
        Composite page = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(page);
        title = Field.text(page, Messages.methodTitleLabel);
        name = Field.text(page, Messages.methodName);
        Field.label(page, Messages.base);
        base = Field.named(new Combo(page, SWT.READ_ONLY), Messages.base);
        bases.forEach(b -> base.add(b.isEmpty() ? Messages.ownMethod : b + " - " + MethodLibrary.title(b)));
        base.select(0);
        probability = criteria(page, Messages.criteriaProbability, 6);
        impact = criteria(page, Messages.criteriaImpact, 4);
        bands = new BandFields(page, this::check);
        place = new PlaceFields(page, this::check);
        place.folder(PlaceFields.folderOf(selection));
        preview = new MapText(sides, Messages.preview);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 200).applyTo(preview.control());
        title.addModifyListener(e -> propose());
        name.addModifyListener(e -> check());
        base.addModifyListener(e -> enable());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sides, "org.vaglio.workbench.newMethod");
        setControl(sides);
        enable();
        setErrorMessage(null);
    }

    private Spinner criteria(Composite page, String label, int usual) {
        Field.label(page, label);
        Spinner spinner = Field.named(new Spinner(page, SWT.BORDER), label);
        spinner.setValues(usual, 1, MOST_CRITERIA, 0, 1, 1);
        spinner.addModifyListener(e -> check());
        return spinner;
    }

    private void propose() {
        String proposed = DraftNames.of(title.getText());
        name.setText(proposed);
        place.name(title.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-"));
        check();
    }

    private void enable() {
        boolean own = base().isEmpty();
        probability.setEnabled(own);
        impact.setEnabled(own);
        bands.enable(!base().equals(IN_WORDS));
        check();
    }

    private String base() {
        return bases.get(base.getSelectionIndex());
    }

    private void check() {
        if (preview == null) {
            return; // not all fields are made yet
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
        if (problem.isEmpty()) {
            preview.show(text());
        }
    }

    private Optional<String> problem() {
        if (title.getText().isBlank()) {
            return Optional.of(Messages.noTitle);
        }
        if (!DraftNames.isName(name.getText())) {
            return Optional.of(Messages.noName);
        }
        try {
            return method().problem().map(p -> p.in(Locale.getDefault())).or(() -> place.place().problemOfNew());
        } catch (NumberFormatException e) {
            return Optional.of(NLS.bind(Messages.noFigure, e.getMessage()));
        }
    }

    private NewMethod method() {
        return new NewMethod(name.getText(), title.getText(), base(), probability.getSelection(), impact.getSelection(), bands.bands(),
                bands.highest(), bands.threshold());
    }

    /** The text of the method; only when the page is complete. */
    String text() {
        return method().text();
    }

    /** Where it is written. */
    MapPlace place() {
        return place.place();
    }
}
