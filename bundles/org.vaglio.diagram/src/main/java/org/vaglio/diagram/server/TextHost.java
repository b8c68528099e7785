// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Who holds the texts of maps: an editor, a page. Diagrams change nothing but through it. */
public interface TextHost {

    /**
     * Applies edits to the texts, as one step that undo takes back.
     *
     * @return false when a text is no longer the one that the edits were made for; the language server knows of the new texts when it is done
     */
    CompletableFuture<Boolean> apply(WorkspaceEdit edit);

    /**
     * Takes back the last edit of texts, whoever made it.
     *
     * @param uris of the maps
     * @return false when there is nothing to take back
     */
    CompletableFuture<Boolean> undo(List<String> uris);

    /**
     * Does again what was taken back last.
     *
     * @param uris of the maps
     * @return false when there is nothing to do again
     */
    CompletableFuture<Boolean> redo(List<String> uris);

    /** Saves a text. */
    void save(String uri);

    /** Shows a place of a text without taking the focus. */
    void reveal(String uri, Range range);

    /**
     * Reads the file that keeps what is arranged in the diagrams of a map.
     *
     * @return empty when there is none
     * @throws IOException when it cannot be read
     */
    Optional<String> readLayout(String uri) throws IOException;

    /**
     * Writes the file that keeps what is arranged in the diagrams of a map, whole or not at all.
     *
     * @throws IOException when it cannot be written
     */
    void writeLayout(String uri, String text) throws IOException;
}
