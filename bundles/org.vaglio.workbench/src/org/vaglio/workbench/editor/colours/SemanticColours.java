// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Follower;
import org.vaglio.workbench.server.OpenText;

/** Lays over the colours of letters those of what the server says a word is. */
final class SemanticColours implements Follower, ITextPresentationListener, IDocumentListener {

    private static final int LARGE = 4_000_000;

    private final Words words = new Words();
    private final ITextViewer viewer;
    private IDocument document;

    SemanticColours(ITextViewer viewer) {
        this.viewer = viewer;
        ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
    }

    @Override
    public void stop() {
        ((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
    }

    @Override
    public void follow(IDocument newDocument) {
        if (document != null) {
            document.removeDocumentListener(this);
        }
        document = newDocument;
        if (document != null) {
            document.addDocumentListener(this);
        }
    }

    @Override
    public void refresh() {
        if (document == null || document.getLength() > LARGE) {
            return; // the viewer gives all of the text its colours at once, and would stand still
        }
        Editing.text(document).ifPresent(text -> {
            long asked = stamp(text.document());
            Editing.server().ask(s -> s.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(text.identifier())))
                    .thenAccept(told -> Editing.later(viewer.getTextWidget(), () -> show(text, asked, told)));
        });
    }

    private void show(OpenText text, long asked, SemanticTokens told) {
        if (told != null && text.document() == document && stamp(document) == asked) {
            words.replace(Words.decode(told.getData(), this::lineStart)).ifPresent(
                    part -> ((ITextViewerExtension2) viewer).invalidateTextPresentation(part.getOffset(), part.getLength()));
        }
    }

    private int lineStart(int line) {
        try {
            return document.getLineOffset(line);
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion part = presentation.getExtent();
        words.in(part.getOffset(), part.getOffset() + part.getLength()).stream().map(Palette::style).forEach(presentation::replaceStyleRange);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        words.edited(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // the words have been moved already, before the colours are asked for
    }
}
