// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.diagram.server.TextHost;

/** The texts that a page holds, and the files of arrangements beside them. */
final class PageTexts implements TextHost {

    private final PageClient page;
    private final MapFolder folder;

    PageTexts(PageClient page, MapFolder folder) {
        this.page = page;
        this.folder = folder;
    }

    @Override
    public CompletableFuture<Boolean> apply(WorkspaceEdit edit) {
        return page.applyEdit(new ApplyWorkspaceEditParams(edit)).thenApply(ApplyWorkspaceEditResponse::isApplied);
    }

    @Override
    public CompletableFuture<Boolean> undo(List<String> uris) {
        return page.undo(new PageClient.Maps(uris));
    }

    @Override
    public CompletableFuture<Boolean> redo(List<String> uris) {
        return page.redo(new PageClient.Maps(uris));
    }

    @Override
    public void save(String uri) {
        page.save(new PageClient.Maps(List.of(uri)));
    }

    @Override
    public void reveal(String uri, Range range) {
        page.reveal(new Location(uri, range));
    }

    @Override
    public Optional<String> readLayout(String uri) throws IOException {
        return folder.readLayout(uri);
    }

    @Override
    public void writeLayout(String uri, String text) throws IOException {
        folder.writeLayout(uri, text);
    }
}
