// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.hover;

import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;

/** Explains the word under the pointer: how a figure comes about, what a score answers, what a name means. */
public class MapHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static final int PATIENCE_MILLIS = 2000;

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return hover(viewer, region.getOffset() + Math.max(0, region.getLength() - 1) / 2).map(h -> Explanation.of(h.getContents().getRight().getValue())).orElse(null);
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Object info = getHoverInfo2(viewer, region);
        return info == null ? null : info.toString();
    }

    /** The word at an offset, found without asking, since somebody waits for it. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        int from = offset;
        int to = offset;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new Region(from, to - from);
    }

    private static Optional<Hover> hover(ITextViewer viewer, int offset) {
        Optional<OpenText> text = Editing.text(viewer);
        return text.flatMap(t -> Editing.server().ask(PATIENCE_MILLIS, s -> s.getTextDocumentService().hover(
                new HoverParams(t.identifier(), TextPlaces.position(t.document(), offset)))));
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return ExplanationControl.CREATOR;
    }
}
