// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vaglio.assessment.Severity;
import org.vaglio.workbench.wizards.place.MapText;

/** What would become of the document: findings, what was repaired or not understood, the map. */
final class PreviewPage extends WizardPage {

    private Label counts;
    private TabItem findingsTab;
    private TabItem notesTab;
    private PassageTable<ImportPreview.Found> findings;
    private PassageTable<ImportPreview.Noted> notes;
    private MapText map;

    PreviewPage() {
        super("preview", Messages.preview, null);
        setDescription(Messages.previewHelp);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        counts = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        TabFolder tabs = new TabFolder(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 420).applyTo(tabs);
        findings = new PassageTable<ImportPreview.Found>(tabs, NLS.bind(Messages.findings, ""))
                .column(Messages.columnPlace, 140, ImportPreview.Found::place, f -> image(f.severity()))
                .column(Messages.columnRule, 180, ImportPreview.Found::rule, f -> null)
                .column(Messages.columnMessage, 640, ImportPreview.Found::message, f -> null);
        findingsTab = tab(tabs, findings.control());
        notes = new PassageTable<ImportPreview.Noted>(tabs, NLS.bind(Messages.notes, ""))
                .column(Messages.columnPlace, 140, ImportPreview.Noted::place, n -> null)
                .column(Messages.columnWhat, 140, ImportPreview.Noted::kind, n -> null)
                .column(Messages.columnMessage, 640, ImportPreview.Noted::message, n -> null);
        notesTab = tab(tabs, notes.control());
        map = new MapText(tabs, Messages.map);
        tab(tabs, map.control()).setText(Messages.map);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.import");
        setControl(page);
    }

    private static TabItem tab(TabFolder tabs, Control control) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setControl(control);
        return tab;
    }

    private static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            default -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            ((ImportPlanWizard) getWizard()).wantPreview();
        }
    }

    /** Shows what was read. */
    void show(ImportPreview preview) {
        counts.setText(NLS.bind(Messages.counts, new Object[] {preview.processes(), preview.sheets(), preview.measures(),
            preview.findings().size(), preview.notes().size()}));
        findingsTab.setText(NLS.bind(Messages.findings, preview.findings().size()));
        notesTab.setText(NLS.bind(Messages.notes, preview.notes().size()));
        findings.rows(preview.findings());
        notes.rows(preview.notes());
        map.show(preview.map());
        setMessage(preview.empty() ? Messages.nothingFound : null, IMessageProvider.WARNING);
        setPageComplete(true);
        counts.getParent().layout();
    }

    /** Nothing has been read, or something else than what is shown. */
    void forget() {
        setPageComplete(false);
    }
}
