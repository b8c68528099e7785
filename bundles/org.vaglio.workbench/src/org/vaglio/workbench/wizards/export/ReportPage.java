// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.views.SaveDialog;
import org.vaglio.workbench.wizards.place.Field;

/** Of which map a report is written, how and where. */
final class ReportPage extends WizardPage {

    private final List<IFile> maps;
    private final int selected;
    private Combo map;
    private Button html;
    private Text file;

    /**
     * The page.
     *
     * @param maps     those to choose from
     * @param selected which one is proposed; below 0 for the first
     */
    ReportPage(List<IFile> maps, int selected) {
        super("report", Messages.title, null);
        this.maps = maps;
        this.selected = selected;
        setDescription(Messages.help);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        Field.label(page, Messages.map);
        map = Field.named(new Combo(page, SWT.READ_ONLY), Messages.map);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(map);
        maps.forEach(m -> map.add(m.getFullPath().makeRelative().toString()));
        formats(page);
        file = Field.text(page, Messages.file);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        map.addModifyListener(e -> propose());
        file.addModifyListener(e -> check());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.report");
        setControl(page);
        if (maps.isEmpty()) {
            setPageComplete(false);
            setErrorMessage(Messages.noMap);
        } else {
            map.select(Math.max(0, selected));
        }
    }

    private void formats(Composite page) {
        Group formats = new Group(page, SWT.NONE);
        formats.setText(Messages.format);
        GridLayoutFactory.swtDefaults().applyTo(formats);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(formats);
        html = new Button(formats, SWT.RADIO);
        html.setText(Messages.formatHtml);
        html.setSelection(true);
        html.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> propose()));
        new Button(formats, SWT.RADIO).setText(Messages.formatMarkdown);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.title);
        dialog.setFilterExtensions(new String[] {"*." + format().ending()});
        dialog.setFileName(file.getText());
        SaveDialog.ask(dialog).ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private void propose() {
        Path location = map().getLocation().toPath();
        String name = map().getName().replaceFirst("\\.[^.]*$", "") + "." + format().ending();
        file.setText(location.resolveSibling(name).toString());
        check();
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (file.getText().isBlank()) {
            return Optional.of(Messages.noFile);
        }
        try {
            Path folder = file().getParent();
            return folder == null || Files.isDirectory(folder) ? Optional.empty() : Optional.of(NLS.bind(Messages.wrongFolder, folder));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.wrongName, file.getText()));
        }
    }

    /** The map of which a report is written; only when there is one. */
    IFile map() {
        return maps.get(map.getSelectionIndex());
    }

    /** How it is written. */
    ReportFormat format() {
        return html.getSelection() ? ReportFormat.HTML : ReportFormat.MARKDOWN;
    }

    /** Where it is written; only when the page is complete. */
    Path file() {
        return Path.of(file.getText().strip()).toAbsolutePath();
    }
}
