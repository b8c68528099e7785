// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.drafts.NewMethod;
import org.vaglio.workbench.wizards.place.Field;

/** What a new method begins with. Its text is shown while somebody types. */
final class NewMethodPage extends NewTextPage {

    /** Judges in words: bands of numbers say nothing in it. */
    private static final String IN_WORDS = "PNA2019";
    private static final int MOST_CRITERIA = 30;

    private Text title;
    private Spinner probability;
    private Spinner impact;
    private BandFields bands;

    NewMethodPage(IStructuredSelection selection) {
        super("method", Messages.methodTitle, selection);
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
        nameField(page, Messages.methodName);
        methodField(page, Messages.base, Messages.ownMethod).addModifyListener(e -> enable());
        probability = criteria(page, Messages.criteriaProbability, 6);
        impact = criteria(page, Messages.criteriaImpact, 4);
        bands = new BandFields(page, this::check);
        placeFields(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 200).applyTo(preview(sides).control());
        title.addModifyListener(e -> propose(title.getText(), ""));
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

    private void enable() {
        boolean own = method().isEmpty();
        probability.setEnabled(own);
        impact.setEnabled(own);
        bands.enable(!method().equals(IN_WORDS));
        check();
    }

    @Override
    Optional<String> problem() {
        if (title.getText().isBlank()) {
            return Optional.of(Messages.noTitle);
        }
        try {
            return draft().problem().map(p -> p.in(Locale.getDefault()));
        } catch (NumberFormatException e) {
            return Optional.of(NLS.bind(Messages.noFigure, e.getMessage()));
        }
    }

    private NewMethod draft() {
        return new NewMethod(name(), title.getText(), method(), probability.getSelection(), impact.getSelection(), bands.bands(),
                bands.highest(), bands.threshold());
    }

    @Override
    String text() {
        return draft().text();
    }
}
