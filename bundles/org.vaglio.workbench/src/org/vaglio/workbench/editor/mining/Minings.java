// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.MapServer;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Writes into the text, without changing it: exact values beside claims, risk and findings above processes. */
public class Minings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        return Editing.text(viewer).map(this::minings).orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private CompletableFuture<List<? extends ICodeMining>> minings(OpenText text) {
        MapServer server = Editing.server();
        var hints = server.ask(s -> s.getTextDocumentService().inlayHint(
                new InlayHintParams(text.identifier(), TextPlaces.whole(text.document()))));
        var lenses = server.ask(s -> s.getTextDocumentService().codeLens(new CodeLensParams(text.identifier())));
        return hints.<List<? extends CodeLens>, List<? extends ICodeMining>>thenCombine(lenses, (h, l) -> minings(text, h, l))
                .exceptionally(refusal -> List.of()); // the text was closed meanwhile, or is no map now: there is nothing to show
    }

    private List<? extends ICodeMining> minings(OpenText text, List<InlayHint> hints, List<? extends CodeLens> lenses) {
        List<ICodeMining> all = new ArrayList<>();
        try {
            for (InlayHint hint : hints == null ? List.<InlayHint>of() : hints) {
                all.add(new HintMining(hint, text.document(), this));
            }
            for (CodeLens lens : lenses == null ? List.<CodeLens>of() : lenses) {
                all.add(new LensMining(lens, text.document(), this));
            }
        } catch (BadLocationException e) {
            return List.of(); // the text has become shorter; there will be an answer for what it is now
        }
        return all;
    }
}
