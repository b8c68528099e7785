// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.viewpoint.engine.tools.Outcome;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Changes the texts by tools of the diagram that is open. What cannot be done is refused with a sentence. */
@Singleton
final class Editing {

    private final OpenDiagram open;
    private final Models models;
    private final TextHost texts;
    private List<String> edited = List.of();

    @Inject
    Editing(OpenDiagram open, Surroundings surroundings) {
        this.open = open;
        this.models = surroundings.models();
        this.texts = surroundings.texts();
    }

    /**
     * Uses a tool and applies the edits of the texts that say the same.
     *
     * @return the views that are there since, by their names
     */
    Set<String> use(Function<Hand, Outcome> tool) {
        Map<String, String> renamed = new HashMap<>();
        WorkspaceEdit edit = Refusal.orSame(edits(tool, renamed));
        if (edit.getDocumentChanges() == null || edit.getDocumentChanges().isEmpty()) {
            return Set.of();
        }
        if (!Refusal.orSame(texts.apply(edit))) {
            throw Refusal.of(Words.CHANGED, open.locale());
        }
        edited = edit.getDocumentChanges().stream().map(c -> c.getLeft().getTextDocument().getUri()).toList();
        Set<String> before = new LinkedHashSet<>(open.drawn().views().keySet());
        open.refresh(renamed);
        Set<String> fresh = new LinkedHashSet<>(open.drawn().views().keySet());
        fresh.removeAll(before);
        fresh.removeAll(renamed.values());
        return fresh;
    }

    /** The edits that a tool would make; the texts stay as they are. */
    CompletableFuture<WorkspaceEdit> edits(Function<Hand, Outcome> tool) {
        return edits(tool, new HashMap<>());
    }

    private CompletableFuture<WorkspaceEdit> edits(Function<Hand, Outcome> tool, Map<String, String> renamed) {
        if (open.stale().isPresent()) {
            throw Refusal.of(open.stale().get(), open.locale());
        }
        return models.change(open.ref().uri(), file -> {
            Hand hand = new Hand(now(file), open.locale());
            Outcome outcome = tool.apply(hand);
            if (!outcome.isDone()) {
                throw Refusal.of(outcome.problem(), open.locale());
            }
            renamed.putAll(hand.drawn().namesAfterChange());
        });
    }

    /** Asks something of the diagram and its tools; nothing is changed. */
    <T> T ask(Function<Hand, T> question) {
        return Refusal.orSame(models.look(open.ref().uri(), file -> question.apply(new Hand(now(file), open.locale()))));
    }

    /** The diagram of the texts as they are in the server's thread. */
    private Drawn now(MapFile file) {
        Drawn shown = open.drawn();
        return shown.isOf(file) ? shown : Draftsman.draw(file, open.ref(), open.geometry().layers(), open.locale())
                .orElseThrow(() -> Refusal.of(Words.GONE, open.locale()));
    }

    /** Takes back what was done last, in the text or in the arrangement. */
    void undo() throws IOException {
        if (!open.undoArranging()) {
            Refusal.orSame(texts.undo(maps()));
            open.refresh(Map.of());
        }
    }

    /** Does again what was taken back last. */
    void redo() throws IOException {
        if (!open.redoArranging()) {
            Refusal.orSame(texts.redo(maps()));
            open.refresh(Map.of());
        }
    }

    /** The maps whose texts the last edit changed. */
    private List<String> maps() {
        return edited.isEmpty() ? List.of(open.ref().uri()) : edited;
    }
}
