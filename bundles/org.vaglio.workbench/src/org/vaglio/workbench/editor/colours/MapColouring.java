// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Colours what an edit touches, at once. */
final class MapColouring implements IPresentationDamager, IPresentationRepairer {

    private final MapLexer lexer = new MapLexer(Keywords.all());
    private LexedDocument document;

    @Override
    public void setDocument(IDocument newDocument) {
        document = newDocument == null ? null : new LexedDocument(lexer, newDocument);
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        return document.damage(event);
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        document.words(damage.getOffset(), damage.getOffset() + damage.getLength()).stream().map(Palette::style).forEach(presentation::addStyleRange);
    }
}
