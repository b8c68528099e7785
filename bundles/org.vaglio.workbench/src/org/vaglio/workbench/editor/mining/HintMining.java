// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.mining;

import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.vaglio.workbench.server.TextPlaces;

/** A hint beside a figure. */
final class HintMining extends LineContentCodeMining {

    HintMining(InlayHint hint, IDocument document, Minings provider) throws BadLocationException {
        super(new Position(TextPlaces.offset(document, hint.getPosition()), 1), true, provider);
        String text = hint.getLabel().isLeft() ? hint.getLabel().getLeft()
                : hint.getLabel().getRight().stream().map(p -> p.getValue()).collect(Collectors.joining());
        setLabel((Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + text + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
    }
}
