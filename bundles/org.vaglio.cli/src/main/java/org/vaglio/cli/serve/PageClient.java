// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageClient;

/** The page: a client of the language server that also undoes, saves and shows what a diagram asks for. */
public interface PageClient extends LanguageClient {

    /**
     * Maps of the page.
     *
     * @param uris of the maps
     */
    record Maps(List<String> uris) {
    }

    /** Takes back the last edit of the maps; false when there is nothing to take back. */
    @JsonRequest("vaglio/undo")
    CompletableFuture<Boolean> undo(Maps maps);

    /** Does again what was taken back last; false when there is nothing. */
    @JsonRequest("vaglio/redo")
    CompletableFuture<Boolean> redo(Maps maps);

    /** Saves maps. */
    @JsonNotification("vaglio/save")
    void save(Maps maps);

    /** Shows a place of a text without taking the focus. */
    @JsonNotification("vaglio/reveal")
    void reveal(Location place);
}
