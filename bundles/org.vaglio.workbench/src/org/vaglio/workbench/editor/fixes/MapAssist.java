// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.fixes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.util.Ranges;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** What is offered besides the fixes of what is wrong at the cursor: fixes elsewhere in its line, scores by name, a ranking in order, a method of one's own. */
public class MapAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = Editing.text(context.getSourceViewer()).map(t -> proposals(t, context)).orElseGet(List::of);
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private static List<ICompletionProposal> proposals(OpenText text, IQuickAssistInvocationContext context) {
        Range range = TextPlaces.range(text.document(), context.getOffset(), Math.max(0, context.getLength()));
        List<CodeAction> actions = new ArrayList<>();
        besides(text, range).forEach(found -> actions.addAll(CodeActions.at(text.uri(), found, CodeActionKind.QuickFix)));
        actions.addAll(CodeActions.at(text.uri(), range, CodeActionKind.Refactor));
        return actions.stream().<ICompletionProposal>map(ActionProposal::new).toList();
    }

    /** Where something was found in the line of a place, but not at the place itself: what is there is offered by its own fixes. */
    private static List<Range> besides(OpenText text, Range place) {
        return LiveMaps.get().diagnoses().of(text.uri()).stream().map(Diagnostic::getRange)
                .filter(found -> found.getStart().getLine() == place.getStart().getLine() && !Ranges.containsPosition(found, place.getStart())).distinct().toList();
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
