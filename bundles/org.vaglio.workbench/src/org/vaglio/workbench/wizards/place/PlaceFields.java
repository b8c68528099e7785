// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import java.nio.file.Path;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

/** The fields in which somebody says where a new map is written. */
public final class PlaceFields {

    private final Text folder;
    private final Text name;

    /**
     * Makes the fields.
     *
     * @param changed called whenever somebody types
     */
    public PlaceFields(Composite parent, Runnable changed) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.place);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        folder = Field.text(group, Messages.folder);
        folder.setToolTipText(Messages.folderHelp);
        Button browse = new Button(group, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        name = Field.text(group, Messages.file);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        folder.addModifyListener(e -> changed.run());
        name.addModifyListener(e -> changed.run());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
        dialog.setMessage(Messages.noFolder);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** What is typed. */
    public MapPlace place() {
        return new MapPlace(folder.getText(), name.getText());
    }

    /** Proposes a folder. */
    public void folder(Path proposed) {
        folder.setText(proposed.toString());
    }

    /** Proposes a name. */
    public void name(String proposed) {
        name.setText(proposed);
    }

    /** The folder of what is selected, else one of the user's own. */
    public static Path folderOf(IStructuredSelection selection) {
        IResource resource = selection == null ? null : Adapters.adapt(selection.getFirstElement(), IResource.class);
        IContainer container = resource instanceof IContainer c ? c : resource == null ? null : resource.getParent();
        IContainer shown = container != null && container.getType() == IResource.PROJECT ? linked(container) : container;
        return shown == null || shown.getLocation() == null || shown.getType() == IResource.ROOT
                ? Path.of(System.getProperty("user.home"), "vaglio") : shown.getLocation().toPath();
    }

    /** The folder of maps that a project shows: the project itself is only its frame. */
    private static IContainer linked(IContainer project) {
        try {
            for (IResource member : project.isAccessible() ? project.members() : new IResource[0]) {
                if (member instanceof IContainer link && link.isLinked()) {
                    return link;
                }
            }
        } catch (CoreException e) {
            return project; // closed meanwhile
        }
        return project;
    }
}
