// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.completion;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vaglio.workbench.editor.hover.Explanation;
import org.vaglio.workbench.editor.hover.ExplanationControl;
import org.vaglio.workbench.server.TextPlaces;

/** Something that may be written at the cursor. */
final class MapProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6, ICompletionProposalExtension7 {

    private static final String BRACES = "{}";

    private final CompletionItem item;
    private final int start;
    private final int behind;
    private Point selection;

    /**
     * A proposal for the text as it is.
     *
     * @param offset of the cursor
     */
    MapProposal(CompletionItem item, IDocument document, int offset) {
        this.item = item;
        IRegion replaced = item.getTextEdit() == null ? new Region(offset, 0)
                : TextPlaces.region(document, item.getTextEdit().getLeft().getRange());
        start = replaced.getOffset();
        behind = Math.max(0, replaced.getOffset() + replaced.getLength() - offset);
    }

    /** Whether it begins with what is typed up to an offset. */
    boolean matches(IDocument document, int offset) {
        try {
            String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
            String filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
            return filter.toLowerCase(Locale.ROOT).startsWith(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    /** A brace begins or ends a block and proposals with it, even those that have one. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        boolean brace = event != null && event.getText() != null && !event.getText().isEmpty() && BRACES.contains(event.getText().substring(0, 1));
        return !brace && matches(document, offset);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        if (!matches(document, offset)) {
            return; // it was made for another place, before more was typed: that must not be written over
        }
        TextEdit edit = item.getTextEdit() == null ? null : item.getTextEdit().getLeft();
        String written = edit == null ? item.getLabel() : edit.getNewText();
        try {
            if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
                selection = new SnippetInsertion(viewer).insert(Snippet.of(written), start, offset + behind - start);
            } else {
                document.replace(start, offset + behind - start, written);
                selection = new Point(start + written.length(), 0);
            }
        } catch (BadLocationException e) {
            selection = null; // the text has become another one meanwhile: nothing is written
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("applied to a viewer only");
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public StyledString getStyledDisplayString(IDocument document, int offset, BoldStylerProvider bold) {
        StyledString shown = getStyledDisplayString();
        if (matches(document, offset) && item.getFilterText() == null) {
            shown.setStyle(0, Math.min(offset - start, shown.length()), bold.getBoldStyler());
        }
        return shown;
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return item.getDocumentation() == null ? null : Explanation.of(item.getDocumentation().isLeft()
                ? item.getDocumentation().getLeft() : item.getDocumentation().getRight().getValue());
    }

    @Override
    public String getAdditionalProposalInfo() {
        Object info = getAdditionalProposalInfo(null);
        return info == null ? null : info.toString();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return ExplanationControl.CREATOR;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return item.getInsertTextFormat() == InsertTextFormat.Snippet || item.getTextEdit() == null ? item.getLabel()
                : item.getTextEdit().getLeft().getNewText();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return start;
    }

    @Override
    public Image getImage() {
        String image = item.getInsertTextFormat() == InsertTextFormat.Snippet ? ISharedImages.IMG_OBJ_ADD : null;
        return image == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(image);
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before it is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
