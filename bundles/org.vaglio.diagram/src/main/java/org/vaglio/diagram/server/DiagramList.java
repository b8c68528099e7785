// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.drawing.Draftsman;
import org.vaglio.diagram.drawing.Titles;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.server.VaglioServer;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Addresses;

/** Tells which diagrams can be drawn of a map; a service beside those of the language server, in the same connection. */
public final class DiagramList {

    private final Models models;

    /** The diagrams of the maps that a server holds. */
    public DiagramList(VaglioServer server) {
        models = server.models();
    }

    /**
     * Which map, and where the cursor is in it.
     *
     * @param uri       of the map
     * @param position  of the cursor; null for none
     * @param locale    the language of labels, {@code it} or {@code en}
     */
    public record Question(String uri, Position position, String locale) {
    }

    /**
     * A diagram that can be drawn.
     *
     * @param diagram its address, see {@link DiagramRef}
     * @param kind    what kind it is, for people
     * @param title   what it is drawn of, for people
     */
    public record Entry(String diagram, String kind, String title) {
    }

    /**
     * The diagrams of a map.
     *
     * @param entries kind after kind, in the order of the text
     * @param here    the address of the one that shows what is at the cursor; null when there is none
     */
    public record Answer(List<Entry> entries, String here) {
    }

    /** The diagrams of a map as its text is now. */
    @JsonRequest("vaglio/diagrams")
    public CompletableFuture<Answer> diagrams(Question question) {
        Locale locale = Locale.forLanguageTag(question.locale() == null ? "it" : question.locale());
        return models.look(question.uri(), file -> {
            List<Entry> entries = new ArrayList<>();
            Map<EObject, String> targets = new HashMap<>();
            for (DiagramRef ref : Draftsman.all(file)) {
                EObject target = Addresses.find(file.map(), ref.address()).orElseThrow();
                entries.add(new Entry(ref.toString(), Titles.kind(ref.kind(), locale), Titles.target(target)));
                targets.putIfAbsent(target, ref.toString());
            }
            return new Answer(entries, here(file, question.position(), targets));
        });
    }

    private static String here(MapFile file, Position position, Map<EObject, String> targets) {
        EObject at = position == null || file.map() == null ? null
                : new EObjectAtOffsetHelper().resolveContainedElementAt(file.resource(), file.lines().offset(position));
        while (at != null && !targets.containsKey(at)) {
            at = at.eContainer();
        }
        return targets.get(at);
    }
}
