// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.server.DiagramList;
import org.vaglio.language.ide.server.Models;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.LiveMaps;

/** The diagrams of a map, for an editor that shows one of them: what it is called, and which others there are. */
final class DiagramChoice implements Models.Listener {

    private final DiagramEditor editor;
    private Runnable end = () -> {
    };

    DiagramChoice(DiagramEditor editor) {
        this.editor = editor;
    }

    /** Shows the diagram of the input, or the map's first one, and names the editor after it from now on. */
    void follow() {
        end = LiveMaps.get().server().listen(this);
        if (!editor.ref().kind().isEmpty()) {
            editor.show(editor.ref(), false);
        } else {
            ask(entries -> editor.show(entries.isEmpty() ? editor.ref() : DiagramRef.of(entries.get(0).diagram()), false));
        }
    }

    void leave() {
        end.run();
    }

    @Override
    public void checked(Collection<String> uris) {
        name();
    }

    /** Names the editor after what it shows. A diagram that is gone keeps its name. */
    void name() {
        ask(entries -> entries.stream().filter(e -> DiagramRef.of(e.diagram()).equals(editor.ref())).findFirst()
                .ifPresent(e -> editor.name(e.title(), e.kind())));
    }

    /** Has the user choose another one. */
    void choose() {
        ask(entries -> {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new LabelProvider() {
                @Override
                public String getText(Object entry) {
                    return label((DiagramList.Entry) entry);
                }
            });
            dialog.setTitle(Messages.chooseTitle);
            dialog.setMessage(Messages.choose);
            dialog.setMultipleSelection(false);
            dialog.setElements(entries.toArray());
            if (dialog.open() == Window.OK && editor.isOpen()) {
                editor.show(DiagramRef.of(((DiagramList.Entry) dialog.getFirstResult()).diagram()), true);
            }
        });
    }

    private static String label(DiagramList.Entry entry) {
        return entry.kind() + " - " + entry.title();
    }

    /** What is done with the diagrams of the map. */
    private interface Use {
        void with(List<DiagramList.Entry> entries);
    }

    private void ask(Use use) {
        Drawing.list(editor.ref().uri(), null).whenComplete((answer, failure) -> Editing.later(editor.getSite().getShell(), () -> {
            if (editor.isOpen()) {
                use.with(failure == null ? answer.entries() : List.of());
            }
        }));
    }
}
