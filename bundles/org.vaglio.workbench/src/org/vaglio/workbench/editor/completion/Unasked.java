// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/**
 * Knows whether proposals come by themselves, and where they may. On a busy machine they come when more has been typed already: those that were meant for
 * the blank before a brace would take the Enter behind it.
 */
public final class Unasked implements ICompletionListener {

    private static final String BEHIND_BLOCKS = "{}";

    private ContentAssistantFacade listened;
    private volatile boolean unasked;

    /** Listens to a viewer from now on, unless it does already. */
    void listen(ITextViewer viewer) {
        ContentAssistantFacade assistant = viewer instanceof ISourceViewerExtension4 source ? source.getContentAssistantFacade() : null;
        if (assistant != null && assistant != listened) {
            assistant.addCompletionListener(this);
            listened = assistant;
        }
    }

    /** Whether somebody who did not ask for proposals at a place would be hindered by them: in an empty line, behind a brace, a bracket or the like. */
    boolean hinder(IDocument document, int offset) {
        if (!unasked) {
            return false;
        }
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String typed = document.get(line.getOffset(), offset - line.getOffset());
            return !mayFollow(typed);
        } catch (BadLocationException e) {
            return true; // the text has become another one meanwhile
        }
    }

    /** Whether proposals may come by themselves behind what a line begins with: behind a word or a figure, an equals sign, a dot, one blank. */
    public static boolean mayFollow(String typed) {
        String before = typed.endsWith(" ") ? typed.substring(0, typed.length() - 1) : typed;
        if (before.isBlank() || before.endsWith(" ")) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return typed.endsWith(" ") ? BEHIND_BLOCKS.indexOf(last) < 0 : Character.isLetterOrDigit(last) || last == '=' || last == '.';
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        unasked = event.isAutoActivated;
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        unasked = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // whatever is selected, it was proposed
    }
}
