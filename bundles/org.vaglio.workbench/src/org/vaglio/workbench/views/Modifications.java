// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.IViewPart;
import org.vaglio.language.ide.views.MapViews;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.Changes;
import org.vaglio.workbench.server.LiveMaps;

/** Changes that views make in maps: as edits of the texts, each one step of undo; a refusal is told in the status line. */
public final class Modifications {

    private Modifications() {
    }

    /**
     * Makes a change.
     *
     * @param view   that makes it
     * @param title  of the change, for undo
     * @param uri    of the map that is changed
     * @param change from what views can change; it runs in the server's thread
     */
    public static void make(IViewPart view, String title, String uri, Function<MapViews, Consumer<MapFile>> change) {
        make(view, title, uri, change, () -> {
        }, reason -> {
        });
    }

    /**
     * Makes a change, and has the view know how it ended.
     *
     * @param done    after the text was changed
     * @param refused after it was not, with the sentence that the status line says
     */
    public static void make(IViewPart view, String title, String uri, Function<MapViews, Consumer<MapFile>> change, Runnable done,
            Consumer<String> refused) {
        edits(view, uri, change, (edit, failure) -> {
            String reason = failure == null ? apply(title, edit) : Refusals.reason(failure);
            refuse(view, reason);
            if (reason == null) {
                done.run();
            } else {
                refused.accept(reason);
            }
        });
    }

    /**
     * Works a change out, and makes it if the user agrees.
     *
     * @param agreed asks the user, when it is known what the change does
     */
    public static void ask(IViewPart view, String title, String uri, Function<MapViews, Consumer<MapFile>> change, BooleanSupplier agreed) {
        edits(view, uri, change, (edit, failure) -> refuse(view, failure != null ? Refusals.reason(failure)
                : agreed.getAsBoolean() ? apply(title, edit) : null));
    }

    private static void edits(IViewPart view, String uri, Function<MapViews, Consumer<MapFile>> change, BiConsumer<WorkspaceEdit, Throwable> then) {
        LiveMaps.get().server().ask(s -> s.models().change(uri, change.apply(s.views())))
                .whenComplete((edit, failure) -> Editing.later(view.getSite().getShell(), () -> then.accept(edit, failure)));
    }

    /** The reason why not; null when it was done. */
    private static String apply(String title, WorkspaceEdit edit) {
        try {
            Changes.apply(title, edit);
            return null;
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
    }

    /**
     * Tells in the status line why something was not done.
     *
     * @param reason null to tell nothing any more
     */
    public static void refuse(IViewPart view, String reason) {
        view.getViewSite().getActionBars().getStatusLineManager().setErrorMessage(reason);
    }
}
