// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
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
public class MapContentAssist implements IContentAssistProcessor, IContentAssistProcessorExtension {

    private static final int PATIENCE_MILLIS = 3000;
    private static final String ACTIVATING = " =.";

    private final Unasked unasked = new Unasked();

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Editing.text(viewer).filter(text -> !unasked.hinder(text.document(), offset)).map(text -> proposals(text, offset)).orElseGet(List::of)
                .toArray(ICompletionProposal[]::new);
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

    /** Letters and figures have proposals come anyway. */
    @Override
    public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
        unasked.listen(viewer);
        return ACTIVATING.indexOf(typed) >= 0;
    }

    @Override
    public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return ACTIVATING.toCharArray();
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
