// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Colours the lines that an edit touches, at once; after an edit that may open or close a comment, all below it. */
final class MapColouring implements IPresentationDamager, IPresentationRepairer {

    private final MapLexer lexer = new MapLexer(Keywords.all());
    private IDocument document;

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        try {
            int start = document.getLineInformationOfOffset(event.getOffset()).getOffset();
            int length = event.getText() == null ? 0 : event.getText().length();
            if (length != 1 || event.getLength() > 0 || "/*".contains(event.getText())) {
                return new Region(start, document.getLength() - start);
            }
            IRegion last = document.getLineInformationOfOffset(event.getOffset() + length);
            return new Region(start, last.getOffset() + last.getLength() - start);
        } catch (BadLocationException e) {
            return partition;
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        for (Word word : lexer.words(document.get(), damage.getOffset(), end)) {
            int from = Math.max(word.offset(), damage.getOffset());
            presentation.addStyleRange(Palette.style(new Word(from, Math.min(word.end(), end) - from, word.tint())));
        }
    }
}
