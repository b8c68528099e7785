// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Writes a text with gaps; the Tab key leads from gap to gap. */
final class SnippetInsertion {

    private final ITextViewer viewer;
    private final IDocument document;

    SnippetInsertion(ITextViewer viewer) {
        this.viewer = viewer;
        document = viewer.getDocument();
    }

    /**
     * Writes it in the place of a part of the text.
     *
     * @return what is selected then: the first gap
     */
    Point insert(Snippet snippet, int offset, int length) throws BadLocationException {
        Snippet written = snippet.indented(indent(offset), TextUtilities.getDefaultLineDelimiter(document));
        document.replace(offset, length, written.text());
        List<Snippet.Gap> gaps = written.gaps();
        if (gaps.stream().allMatch(g -> g.number() == 0)) {
            return new Point(offset + (gaps.isEmpty() ? written.text().length() : gaps.get(0).offset()), 0);
        }
        IRegion selected = link(written, offset);
        return new Point(selected.getOffset(), selected.getLength());
    }

    private String indent(int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String before = document.get(line.getOffset(), offset - line.getOffset());
        return before.substring(0, before.length() - before.stripLeading().length());
    }

    private IRegion link(Snippet snippet, int offset) throws BadLocationException {
        LinkedModeModel model = new LinkedModeModel();
        Map<Integer, LinkedPositionGroup> groups = new LinkedHashMap<>();
        int exit = offset + snippet.text().length();
        int turn = 0;
        for (Snippet.Gap gap : snippet.gaps()) {
            if (gap.number() == 0) {
                exit = offset + gap.offset();
            } else {
                groups.computeIfAbsent(gap.number(), n -> new LinkedPositionGroup()).addPosition(position(gap, offset, turn++));
            }
        }
        for (LinkedPositionGroup group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        EditorLinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        ui.enter();
        return ui.getSelectedRegion();
    }

    private LinkedPosition position(Snippet.Gap gap, int offset, int turn) {
        int at = offset + gap.offset();
        if (gap.choices().isEmpty()) {
            return new LinkedPosition(document, at, gap.length(), turn);
        }
        ICompletionProposal[] choices = gap.choices().stream()
                .map(c -> new CompletionProposal(c, at, gap.length(), c.length())).toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, at, gap.length(), turn, choices);
    }
}
