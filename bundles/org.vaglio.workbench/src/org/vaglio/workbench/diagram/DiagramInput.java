// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.workbench.server.Addresses;

/** What an editor of diagrams shows: one diagram of a map. The map's file is what it adapts to. */
public final class DiagramInput implements IEditorInput, IPersistableElement {

    private static final String DIAGRAM = "diagram";

    private final IEditorInput text;
    private final DiagramRef ref;

    private DiagramInput(IEditorInput text, DiagramRef ref) {
        this.text = text;
        this.ref = ref;
    }

    /**
     * A diagram as an input.
     *
     * @throws CoreException when there is no place of files with such an address
     */
    public static DiagramInput of(DiagramRef ref) throws CoreException {
        List<IFile> files = Addresses.files(ref.uri());
        IEditorInput text = files.isEmpty() ? new FileStoreEditorInput(EFS.getStore(URI.create(ref.uri()))) : new FileEditorInput(files.get(0));
        return new DiagramInput(text, ref);
    }

    /** The input of an editor: itself, or the first diagram of the map whose text it is; empty when it is no map's. */
    static Optional<DiagramInput> of(IEditorInput input) {
        if (input instanceof DiagramInput diagram) {
            return Optional.of(diagram);
        }
        return input instanceof IURIEditorInput file && file.getURI() != null
                ? Optional.of(new DiagramInput(input, new DiagramRef(Addresses.of(file.getURI()), "", ""))) : Optional.empty();
    }

    /** As it was kept when the workbench was closed; null when it cannot be found again. */
    static DiagramInput of(IMemento kept) {
        String diagram = kept.getString(DIAGRAM);
        try {
            return diagram == null ? null : of(DiagramRef.of(diagram));
        } catch (CoreException | IllegalArgumentException e) {
            return null;
        }
    }

    /** The same map with another diagram of it. */
    DiagramInput with(DiagramRef other) {
        return new DiagramInput(text, other);
    }

    /** Which diagram; without a kind for the map's first one. */
    public DiagramRef ref() {
        return ref;
    }

    /** The input of an editor of the text. */
    IEditorInput text() {
        return text;
    }

    @Override
    public boolean exists() {
        return text.exists();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return text.getName();
    }

    @Override
    public String getToolTipText() {
        return text.getToolTipText();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(DIAGRAM, ref.toString());
    }

    @Override
    public String getFactoryId() {
        return DiagramInputs.ID;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return text.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiagramInput input && text.equals(input.text) && ref.equals(input.ref);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, ref);
    }
}
