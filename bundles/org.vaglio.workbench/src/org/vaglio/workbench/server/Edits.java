// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Edits of texts, from the way the server writes them to the way the platform does. */
public final class Edits {

    private Edits() {
    }

    /** The edits of one text, all of the text as it is. */
    public static MultiTextEdit of(IDocument document, List<? extends TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion replaced = TextPlaces.region(document, edit.getRange());
            all.addChild(new ReplaceEdit(replaced.getOffset(), replaced.getLength(), edit.getNewText()));
        }
        return all;
    }

    /**
     * Edits a text in one step, which can be undone in one step.
     *
     * @throws BadLocationException when the edits are of another text
     */
    public static void apply(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
        MultiTextEdit all = of(document, edits);
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        DocumentRewriteSession session = ((IDocumentExtension4) document).startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            all.apply(document);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
            ((IDocumentExtension4) document).stopRewriteSession(session);
        }
    }

    /** The edits of each text, by its address. */
    public static Map<String, List<TextEdit>> byText(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> all = new LinkedHashMap<>();
        if (edit.getChanges() != null) {
            edit.getChanges().forEach((uri, edits) -> all.computeIfAbsent(uri, u -> new ArrayList<>()).addAll(edits));
        }
        if (edit.getDocumentChanges() != null) {
            edit.getDocumentChanges().stream().filter(c -> c.isLeft()).map(c -> c.getLeft())
                    .forEach(c -> all.computeIfAbsent(c.getTextDocument().getUri(), u -> new ArrayList<>()).addAll(edits(c)));
        }
        return all;
    }

    private static List<TextEdit> edits(TextDocumentEdit change) {
        return change.getEdits().stream().filter(e -> e.isLeft()).map(e -> e.getLeft()).toList();
    }
}
