// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeActionKind;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Changes that are offered where nothing is wrong: scores by name, a ranking in order, a method of one's own. */
public class MapAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = Editing.text(context.getSourceViewer()).map(t -> proposals(t, context)).orElseGet(List::of);
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private static List<ICompletionProposal> proposals(OpenText text, IQuickAssistInvocationContext context) {
        var range = TextPlaces.range(text.document(), context.getOffset(), Math.max(0, context.getLength()));
        return CodeActions.at(text.uri(), range, CodeActionKind.Refactor).stream()
                .<ICompletionProposal>map(ActionProposal::new).toList();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return Editing.text(context.getSourceViewer()).isPresent();
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false; // findings have their own fixes
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
