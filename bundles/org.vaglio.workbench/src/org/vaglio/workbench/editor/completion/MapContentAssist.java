// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Proposes what may stand at the cursor. */
public class MapContentAssist implements IContentAssistProcessor {

    private static final int PATIENCE_MILLIS = 3000;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Editing.text(viewer).map(text -> proposals(text, offset)).orElseGet(List::of).toArray(ICompletionProposal[]::new);
    }

    private static List<ICompletionProposal> proposals(OpenText text, int offset) {
        return items(text, offset).stream()
                .sorted(Comparator.comparing(i -> i.getSortText() == null ? i.getLabel() : i.getSortText()))
                .map(i -> new MapProposal(i, text.document(), offset))
                .filter(p -> p.matches(text.document(), offset)).<ICompletionProposal>map(p -> p).toList();
    }

    private static List<CompletionItem> items(OpenText text, int offset) {
        CompletionParams params = new CompletionParams(text.identifier(), TextPlaces.position(text.document(), offset));
        Optional<Either<List<CompletionItem>, CompletionList>> answer = Editing.server().ask(PATIENCE_MILLIS,
                s -> s.getTextDocumentService().completion(params));
        return answer.map(a -> a.isLeft() ? a.getLeft() : a.getRight().getItems()).orElseGet(List::of);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {' ', '=', '.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
