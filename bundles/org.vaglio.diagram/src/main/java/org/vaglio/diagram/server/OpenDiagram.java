// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.diagram.drawing.Drawn;
import org.vaglio.diagram.drawing.Renames;
import org.vaglio.diagram.geometry.Geometry;
import org.vaglio.diagram.geometry.GeometryHistory;
import org.vaglio.diagram.geometry.LastLayout;
import org.vaglio.diagram.geometry.Placement;
import org.vaglio.diagram.geometry.Placing;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Addresses;
import org.vaglio.viewpoint.engine.specification.Message;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The diagram that a client has open: what it shows, where, and whether that is the text as it is. To be used by one thread. */
@Singleton
final class OpenDiagram {

    private final Models models;
    private final LayoutKeeper keeper;
    private DiagramRef ref = new DiagramRef("", "", "");
    private Locale locale = Locale.ITALIAN;
    private Drawn drawn;
    private Placement placement;
    private GeometryHistory history = new GeometryHistory(Geometry.NONE);
    private String text = "";
    private List<String> siblings = List.of();
    private Message stale;
    private final LastLayout lastLayout = new LastLayout();
    private final Waiting waiting = new Waiting();

    /** What the texts give: a diagram, or why there is none. */
    private record Look(Drawn drawn, DiagramRef ref, List<String> siblings, String text, Message stale) {
    }

    @Inject
    OpenDiagram(Surroundings surroundings, LayoutKeeper keeper) {
        this.models = surroundings.models();
        this.keeper = keeper;
    }

    /**
     * Opens a diagram.
     *
     * @return a sentence when something about it did not work; empty when all did
     */
    Optional<Message> open(DiagramRef wanted, Locale language) {
        ref = wanted;
        locale = language;
        drawn = null;
        Optional<Message> trouble = Optional.empty();
        try {
            history = new GeometryHistory(keeper.read(ref));
        } catch (IOException e) {
            history = new GeometryHistory(Geometry.NONE);
            trouble = Optional.of(Words.LAYOUT_UNREAD);
        }
        refresh(Map.of());
        return trouble;
    }

    /**
     * Follows the texts. While they cannot be drawn, the last good diagram stays.
     *
     * @param renamed views that are known to be called otherwise now
     */
    void refresh(Map<String, String> renamed) {
        Look look;
        try {
            look = Refusal.orSame(models.look(ref.uri(), this::look));
        } catch (ResponseErrorException e) {
            stale = new Message(e.getMessage(), e.getMessage());
            return;
        }
        text = look.text;
        stale = look.stale;
        if (look.drawn != null) {
            ref = look.ref;
            siblings = look.siblings;
            follow(look.drawn, renamed);
        }
    }

    private Look look(MapFile file) {
        if (!Draftsman.isWhole(file)) {
            return new Look(null, ref, siblings, file.text(), Words.UNREADABLE);
        }
        if (stale == null && drawn != null && drawn.isOf(file) && drawn.shows(history.current().layers())) {
            return new Look(drawn, ref, siblings, file.text(), null); // arranged alone: it looks as it did
        }
        DiagramRef now = Draftsman.find(file, ref.address()).isPresent() ? ref : renamedTarget(file);
        return Draftsman.draw(file, now, history.current().layers(), locale)
                .map(d -> new Look(d, now, siblings(d.diagram().target()), file.text(), null))
                .orElseGet(() -> new Look(null, ref, siblings, file.text(), Words.GONE));
    }

    /** The element at the place of the one that is gone, where nothing else has changed. */
    private DiagramRef renamedTarget(MapFile file) {
        int at = siblings.indexOf(ref.address());
        String parent = ref.address().contains("/") ? ref.address().substring(0, ref.address().lastIndexOf('/')) : "";
        String kind = ref.address().substring(parent.isEmpty() ? 0 : parent.length() + 1).split("[:~]")[0];
        List<String> now = Addresses.find(file.map(), parent).map(p -> children(p, kind)).orElse(List.of());
        return at >= 0 && now.size() == siblings.size() ? new DiagramRef(ref.uri(), ref.kind(), now.get(at)) : ref;
    }

    private static List<String> siblings(EObject target) {
        return target.eContainer() == null ? List.of() : children(target.eContainer(), target.eClass().getName());
    }

    private static List<String> children(EObject parent, String kind) {
        Map<EObject, String> all = Addresses.ofChildren(parent, Addresses.of(parent));
        return all.entrySet().stream().filter(e -> e.getKey().eClass().getName().equals(kind)).map(Map.Entry::getValue).toList();
    }

    private void follow(Drawn now, Map<String, String> renamed) {
        if (drawn != null && history.current().isArranged()) {
            Map<String, String> names = Renames.between(drawn, now, renamed);
            history.follow(history.current().renamed(id -> names.getOrDefault(id, id)));
        }
        drawn = now;
        place();
    }

    private void place() {
        placement = Placing.of(drawn, history.current(), lastLayout);
    }

    /** Whether the texts are still those that it shows. */
    boolean isCurrent() {
        try {
            return drawn != null && Refusal.orSame(models.look(ref.uri(), file -> stale == null && drawn.isOf(file)));
        } catch (ResponseErrorException e) {
            return false;
        }
    }

    /** What it was told and has not looked at yet. */
    Waiting waiting() {
        return waiting;
    }

    /** Whether there is anything to show. */
    boolean isDrawn() {
        return drawn != null;
    }

    /** Arranges anew, as a step that can be undone; the layers may be others, too. */
    void arrange(Geometry geometry) throws IOException {
        history.arrange(geometry, text);
        arranged();
    }

    /** Takes the last step of arranging back; false when the text is to be undone. */
    boolean undoArranging() throws IOException {
        boolean did = history.undo(text).isPresent();
        if (did) {
            arranged();
        }
        return did;
    }

    /** Does the last step of arranging again; false when the text is to be done again. */
    boolean redoArranging() throws IOException {
        boolean did = history.redo(text).isPresent();
        if (did) {
            arranged();
        }
        return did;
    }

    private void arranged() throws IOException {
        refresh(Map.of());
        keep();
    }

    /** Writes what is arranged. */
    void keep() throws IOException {
        if (drawn != null) {
            Drawn shown = drawn;
            Set<String> mappings = shown.views().values().stream().map(v -> v.mapping().name()).collect(Collectors.toSet());
            keeper.write(ref, history.current(), id -> shown.view(id).isPresent() || !mappings.contains(mapping(id)));
        }
    }

    /** A view of a mapping of which others are shown is gone; those of a layer that is hidden may come back. */
    private static String mapping(String id) {
        return id.substring(0, Math.max(0, id.indexOf('|')));
    }

    DiagramRef ref() {
        return ref;
    }

    Locale locale() {
        return locale;
    }

    Drawn drawn() {
        return drawn;
    }

    Placement placement() {
        return placement;
    }

    GeometryHistory history() {
        return history;
    }

    /** What is arranged. */
    Geometry geometry() {
        return history.current();
    }

    /** The geometry that keeps everything where it stands now. */
    Geometry frozen() {
        return Placing.frozen(drawn, history.current(), placement);
    }

    /** Why the diagram does not show the text as it is; empty when it does. */
    Optional<Message> stale() {
        return Optional.ofNullable(stale);
    }
}
