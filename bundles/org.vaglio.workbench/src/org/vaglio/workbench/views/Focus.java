// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.OpenText;

/**
 * What a page of the workbench is about: its maps, and the one element that is selected in the text and in all views. To be used in the thread of the widgets.
 */
public final class Focus implements IPartListener2 {

    /** Somebody who follows the focus. */
    public interface Listener {

        /** The views are about other maps. */
        default void subjectChanged() {
        }

        /**
         * Another element is selected.
         *
         * @param chooser who selected it, so that it does not follow itself; null for the text
         */
        default void elementChosen(ElementRef element, Object chooser) {
        }
    }

    private static final Map<IWorkbenchPage, Focus> PAGES = new HashMap<>();

    private final IWorkbenchPage page;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Subject subject = Subject.ALL;
    private List<String> folders = List.of();
    private ElementRef element;
    private int caretMoves;

    private Focus(IWorkbenchPage page) {
        this.page = page;
        page.addPartListener(this);
        page.getWorkbenchWindow().getShell().addDisposeListener(e -> PAGES.remove(page));
        page.addPostSelectionListener(this::selected);
        update();
    }

    /** The focus of a page. */
    public static Focus of(IWorkbenchPage page) {
        return PAGES.computeIfAbsent(page, Focus::new);
    }

    /** Which maps the views are about. */
    public Subject subject() {
        return subject;
    }

    /** The element that is selected; empty before anybody has selected one. It may be gone meanwhile. */
    public Optional<ElementRef> element() {
        return Optional.ofNullable(element);
    }

    /** Selects an element in all views, and in the text if that is open. The keyboard stays where it is. */
    public void choose(ElementRef chosen, Object chooser) {
        caretMoves++; // an answer about the cursor that is still to come is about what was before
        tell(chosen, chooser);
        MapEditors.reveal(page, chosen);
    }

    /** Selects an element, and goes to its text. */
    public void open(ElementRef chosen, Object chooser) {
        choose(chosen, chooser);
        MapEditors.open(page, chosen);
    }

    private void tell(ElementRef chosen, Object chooser) {
        element = chosen;
        listeners.forEach(l -> l.elementChosen(chosen, chooser));
    }

    /** Tells a listener of what changes from now on. */
    public void follow(Listener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void leave(Listener listener) {
        listeners.remove(listener);
    }

    // ---------------------------------------------------------------- what the page does

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part instanceof IEditorPart editor && selection instanceof ITextSelection place) {
            Editing.text(editor).ifPresent(text -> caretMoved(text, place.getOffset()));
        } else if (selection instanceof IStructuredSelection chosen) {
            IResource resource = Adapters.adapt(chosen.getFirstElement(), IResource.class);
            if (resource != null && resource.isAccessible()) {
                folders = folders(resource);
                update();
            }
        }
    }

    /** What lies below a resource; a project is a place for links to folders elsewhere. */
    private static List<String> folders(IResource resource) {
        List<IResource> all = new ArrayList<>(List.of(resource.getType() == IResource.FILE ? resource.getParent() : resource));
        try {
            if (resource instanceof IProject project) {
                Arrays.stream(project.members()).filter(IResource::isLinked).forEach(all::add);
            }
        } catch (CoreException e) {
            return List.of(); // the project was closed meanwhile
        }
        return all.stream().filter(r -> r.getLocation() != null).map(r -> Addresses.of(r.getLocation().toPath())).toList();
    }

    private void caretMoved(OpenText text, int offset) {
        int move = ++caretMoves;
        LiveMaps.get().server().ask(s -> s.models().look(text.uri(), file -> s.views().elements().at(file, offset)))
                .thenAccept(found -> later(() -> {
                    if (move == caretMoves && found.isPresent() && !found.get().isSame(element)) {
                        tell(found.get(), null);
                    }
                }));
    }

    private void later(Runnable action) {
        if (page.getWorkbenchWindow() != null && page.getWorkbenchWindow().getShell() != null) {
            Editing.later(page.getWorkbenchWindow().getShell(), action);
        }
    }

    private void update() {
        Subject now = new Subject(MapEditors.uri(page.getActiveEditor()).orElse(null), folders);
        if (!Objects.equals(now, subject)) {
            subject = now;
            listeners.forEach(Listener::subjectChanged);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        update();
    }
}
