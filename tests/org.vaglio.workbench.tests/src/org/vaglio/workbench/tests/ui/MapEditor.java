// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vaglio.workbench.server.MarkerPlaces;

/** A map that is open in the editor of text, in a project of its own. */
public final class MapEditor implements AutoCloseable {

    /** The type of the markers of findings. */
    public static final String FINDING = "org.vaglio.workbench.finding";

    private final IProject project;
    private final IFile file;
    private final ITextEditor editor;

    private MapEditor(IFile file, ITextEditor editor) {
        project = file.getProject();
        this.file = file;
        this.editor = editor;
    }

    /** The map with a name that somebody has opened, when it is there and no dialog stands before it. */
    public static MapEditor opened(String name) {
        IEditorPart found = Ui.until("the map " + name, () -> Ui.dialogs().isEmpty() ? Ui.page().getActiveEditor() : null,
                e -> e instanceof ITextEditor && e.getTitle().equals(name));
        return new MapEditor(Ui.get(() -> ((IFileEditorInput) found.getEditorInput()).getFile()), (ITextEditor) found);
    }

    /** Writes a map into a new project, and opens it. */
    public static MapEditor open(String text) {
        return open("prova.mappa", text);
    }

    /** Writes a map with a name into a new project, and opens it. */
    public static MapEditor open(String name, String text) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("prova" + System.nanoTime());
            project.create(null);
            project.open(null);
            IFile file = project.getFile(name);
            file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
            return new MapEditor(file, Ui.get(() -> (ITextEditor) IDE.openEditor(Ui.page(), file)));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** The file that is edited. */
    public IFile file() {
        return file;
    }

    /** The editor. */
    public ITextEditor editor() {
        return editor;
    }

    /** The widget in which one types. */
    public StyledText widget() {
        return (StyledText) Ui.get(() -> editor.getAdapter(Control.class));
    }

    /** The document of the editor. */
    public IDocument document() {
        return Ui.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    }

    /** The viewer of the editor. */
    public ISourceViewer viewer() {
        return (ISourceViewer) Ui.get(() -> editor.getAdapter(ITextOperationTarget.class));
    }

    /** The text as it stands in the editor. */
    public String text() {
        return Ui.get(() -> document().get());
    }

    /** Gives the editor the keyboard. */
    public void activate() {
        Ui.run(() -> Ui.page().activate(editor));
    }

    /** Puts the cursor before the first occurrence of a text. */
    public void cursorAt(String text) {
        select(text, 0);
    }

    /** Puts the cursor behind the first occurrence of a text. */
    public void cursorBehind(String text) {
        int offset = text().indexOf(text) + text.length();
        Ui.run(() -> editor.selectAndReveal(offset, 0));
    }

    /** Selects the first occurrence of a text. */
    public void select(String text) {
        select(text, text.length());
    }

    private void select(String text, int length) {
        int offset = text().indexOf(text);
        if (offset < 0) {
            throw new AssertionError("not in the text: " + text);
        }
        Ui.run(() -> editor.selectAndReveal(offset, length));
    }

    /** Types as with the keyboard. */
    public void type(String text) {
        for (char c : text.toCharArray()) {
            Ui.run(() -> {
                Event event = new Event();
                event.character = c == '\n' ? '\r' : c;
                event.keyCode = c == '\n' ? SWT.CR : c;
                widget().notifyListeners(SWT.KeyDown, event);
            });
        }
    }

    /** The findings that are shown for the file: severity, line, rule. */
    public List<String> findings() {
        return findings(file);
    }

    /** The findings that are shown for a file, open or not: severity, line, rule. */
    public static List<String> findings(IFile file) {
        return Ui.get(() -> {
            MarkerPlaces places = MarkerPlaces.in(file);
            return Arrays.stream(file.findMarkers(FINDING, false, IResource.DEPTH_ZERO)).sorted(Comparator.comparingInt(places::line))
                    .map(m -> "IWE".charAt(m.getAttribute(IMarker.SEVERITY, 0)) + " " + places.line(m) + " "
                            + m.getAttribute("org.vaglio.workbench.rule", "")).toList();
        });
    }

    /** The annotations of a type that are shown now: what is under each. */
    public List<String> annotations(String type) {
        return Ui.get(() -> {
            IAnnotationModel model = viewer().getAnnotationModel();
            List<String> found = new ArrayList<>();
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                if (annotation.getType().equals(type)) {
                    var place = model.getPosition(annotation);
                    found.add(document().get(place.offset, place.length));
                }
            }
            return found;
        });
    }

    @Override
    public void close() {
        Ui.closeDialogs();
        Ui.run(() -> Ui.page().closeEditor(editor, false));
        try {
            project.delete(true, true, new NullProgressMonitor());
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
