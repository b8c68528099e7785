// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.language.ide.features.Edits;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.Workspace;

import com.google.inject.Inject;

/**
 * The maps of a server for those in the same process that show or change the model: views, forms, diagrams. What they do runs in the server's own
 * thread, when all edits before are done and while none is; it must be quick, and must not keep elements, which the next edit may replace. What
 * fails is a {@link org.eclipse.lsp4j.jsonrpc.ResponseErrorException} with a sentence for the user.
 */
public class Models {

    /** What happens to the maps, told in threads of the server. */
    public interface Listener {

        /** Some text has changed; nothing is checked yet. */
        default void edited() {
        }

        /** Some maps have been checked as their texts are now. */
        default void checked(Collection<String> uris) {
        }
    }

    @Inject
    private Session session;
    @Inject
    private Edits edits;

    /** Looks at all maps. */
    public <T> CompletableFuture<T> look(Function<Workspace, T> look) {
        return session.answer(() -> look.apply(session.workspace()));
    }

    /** Looks at a map as its text is now. */
    public <T> CompletableFuture<T> look(String uri, Function<MapFile, T> look) {
        return session.answer(uri, look);
    }

    /** Looks at a map and what was found in it, once its text as it is now is checked. */
    public <T> CompletableFuture<T> lookChecked(String uri, Function<MapFile, T> look) {
        return session.answerChecked(uri, look);
    }

    /**
     * The edits by which texts say what the model says after a change. Nothing is changed here: the client applies the edits to its
     * documents, provided they still have the versions that the edits name.
     *
     * @param change changes elements of the map, or of those read with it, by means of EMF; it may refuse with a
     *               {@link org.eclipse.lsp4j.jsonrpc.ResponseErrorException}
     * @return edits of documents that may be closed; without any when nothing changes
     */
    public CompletableFuture<WorkspaceEdit> change(String uri, Consumer<MapFile> change) {
        return session.alone(uri, file -> session.attempt(() -> session.versioned(edits.of(file, () -> change.accept(file)))));
    }

    /** Tells of what happens from now on; gives what ends that. */
    public Runnable listen(Listener listener) {
        return session.listen(listener);
    }
}
