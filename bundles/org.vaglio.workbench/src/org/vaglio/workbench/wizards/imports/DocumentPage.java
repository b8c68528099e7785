// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.wizards.place.Field;
import org.vaglio.workbench.wizards.place.MapPlace;
import org.vaglio.workbench.wizards.place.PlaceFields;

/** Which document is imported, and where its map is written. */
final class DocumentPage extends WizardPage {

    private static final String KINDS = "*.pdf;*.docx;*.xlsx;*.odt;*.ods;*.txt;*.html;*.htm;*.csv";

    private Text document;
    private PlaceFields place;

    DocumentPage() {
        super("document", Messages.title, null);
        setDescription(Messages.chooseDocument);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Group source = new Group(page, SWT.NONE);
        source.setText(Messages.documentTitle);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(source);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
        document = Field.text(source, Messages.document);
        Button browse = new Button(source, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        Label formats = new Label(source, SWT.WRAP);
        formats.setText(Messages.formats);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(formats);
        place = new PlaceFields(page, this::check);
        document.addModifyListener(e -> propose());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.import");
        setControl(page);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.title);
        dialog.setFilterExtensions(new String[] {KINDS, "*"});
        dialog.setFilterNames(new String[] {Messages.allDocuments, "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            document.setText(chosen);
        }
    }

    /** The map goes beside its document unless somebody wants it elsewhere. */
    private void propose() {
        path().filter(Files::isRegularFile).ifPresent(p -> {
            place.folder(p.toAbsolutePath().getParent());
            place.name(p.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        });
        check();
    }

    private void check() {
        boolean started = !document.getText().isBlank();
        Optional<String> problem = problem();
        setErrorMessage(started ? problem.orElse(null) : null);
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<Path> chosen = path();
        if (chosen.isEmpty() || !Files.exists(chosen.get())) {
            return Optional.of(NLS.bind(Messages.noDocument, document.getText()));
        }
        return Files.isDirectory(chosen.get()) ? Optional.of(NLS.bind(Messages.notFile, chosen.get())) : place.place().problemOfNew();
    }

    private Optional<Path> path() {
        try {
            return document.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(document.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The document; only when the page is complete. */
    Path document() {
        return path().orElseThrow();
    }

    /** Where the map is written. */
    MapPlace place() {
        return place.place();
    }
}
