// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.language.ide.views.ModelChanges.Accepted;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.views.Modifications;
import org.vaglio.workbench.views.SaveDialog;
import org.vaglio.workbench.views.findings.FindingDetails.Offer;
import org.vaglio.workbench.views.findings.Grouping.Group;

/** What can be done with the findings that are selected. */
final class FindingActions {

    private final IViewPart view;
    private final TreeViewer viewer;
    private final FindingContents contents;
    private final IAction copy = action(Messages.copy, this::copy);
    private final IAction export = action(Messages.export, this::export);
    private final IAction accept = action(Messages.accept, this::accept);
    private List<Offer> fixes = List.of();

    FindingActions(IViewPart view, TreeViewer viewer, FindingContents contents) {
        this.view = view;
        this.viewer = viewer;
        this.contents = contents;
    }

    static IAction action(String label, Runnable does) {
        return new Action(label) {
            @Override
            public void run() {
                does.run();
            }
        };
    }

    /** Makes the menus, and has the commands of the workbench work in the table. */
    void install() {
        copy.setActionDefinitionId("org.eclipse.ui.edit.copy");
        view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        view.getViewSite().getActionBars().getMenuManager().add(export);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        view.getSite().registerContextMenu(menu, viewer);
    }

    private void fill(IMenuManager menu) {
        fixes.forEach(fix -> menu.add(action(fix.label(), fix.does())));
        if (!selected().isEmpty()) {
            menu.add(accept);
            menu.add(new Separator());
            menu.add(copy);
        }
        menu.add(export);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** What can be done to settle the finding that is shown, besides accepting it. */
    void fixes(List<Offer> found) {
        fixes = found;
    }

    /** The findings that are selected; those of a group when the group is. */
    List<FindingRow> selected() {
        List<FindingRow> rows = new ArrayList<>();
        viewer.getStructuredSelection().forEach(element -> {
            if (element instanceof FindingRow row) {
                rows.add(row);
            } else {
                rows.addAll(((Group) element).rows());
            }
        });
        return rows.stream().distinct().toList();
    }

    // ---------------------------------------------------------------- what they do

    /** Asks for the reason, and writes it into the maps where the findings are. */
    void accept() {
        List<FindingRow> rows = selected().stream().filter(r -> r.accepted() == null).toList();
        if (rows.isEmpty()) {
            return;
        }
        String asked = rows.size() == 1 ? rows.get(0).message() : NLS.bind(Messages.acceptMany, rows.size());
        InputDialog dialog = new InputDialog(view.getSite().getShell(), Messages.acceptTitle, asked + "\n\n" + Messages.reason, "",
                text -> text.isBlank() ? Messages.noReason : text.indexOf('"') >= 0 ? Messages.noQuotes : null);
        if (dialog.open() == Window.OK) {
            accept(rows, dialog.getValue().strip());
        }
    }

    /** One change for each file, one after the other, since each is worked out for the text as the one before left it. */
    private void accept(List<FindingRow> rows, String reason) {
        if (!rows.isEmpty()) {
            String uri = rows.get(0).ref().uri();
            List<Accepted> here = rows.stream().filter(r -> r.ref().uri().equals(uri)).map(r -> new Accepted(r.ref(), r.rule())).toList();
            List<FindingRow> elsewhere = rows.stream().filter(r -> !r.ref().uri().equals(uri)).toList();
            Modifications.make(view, Messages.acceptTitle, uri, v -> v.changes().accept(here, reason), () -> accept(elsewhere, reason), refusal -> {
            });
        }
    }

    private void copy() {
        List<FindingRow> rows = selected().isEmpty() ? contents.shown() : selected();
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
            clipboard.setContents(new Object[] {FindingExport.text(rows)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void export() {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setFilterNames(new String[] {Messages.spreadsheet, Messages.textFile});
        dialog.setFilterExtensions(new String[] {"*.csv", "*.txt"});
        dialog.setFileName(Messages.fileName);
        dialog.setOverwrite(true);
        SaveDialog.ask(dialog).ifPresent(this::export);
    }

    /** Writes all findings that are shown. */
    void export(Path file) {
        try {
            FindingExport.write(file, file.toString().endsWith(".txt") ? FindingExport.text(contents.shown()) : FindingExport.csv(contents.shown(), Addresses::relative));
            Modifications.refuse(view, null);
        } catch (IOException e) {
            Modifications.refuse(view, NLS.bind(Messages.notWritten, file, e.getMessage()));
        }
    }
}
