// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What a client of the language server does with edits of the one text that it holds. */
public final class AppliedEdits {

    private final List<TextEdit> edits;

    private AppliedEdits(List<TextEdit> edits) {
        this.edits = edits;
    }

    /** The edits, the last of the text first; that they are of a version of the text is asserted. */
    public static AppliedEdits of(WorkspaceEdit edit, int version) {
        TextDocumentEdit document = edit.getDocumentChanges().get(0).getLeft();
        assertEquals(version, document.getTextDocument().getVersion());
        return new AppliedEdits(document.getEdits().stream().map(e -> e.getLeft())
                .sorted(Comparator.comparing((TextEdit e) -> e.getRange().getStart(), Comparator.comparing(Position::getLine).thenComparing(Position::getCharacter))
                        .reversed())
                .toList());
    }

    /** The edits, the last of the text first. */
    public List<TextEdit> edits() {
        return edits;
    }

    /** The text afterwards. */
    public String to(String text) {
        String edited = text;
        for (TextEdit edit : edits) {
            edited = edited.substring(0, offset(text, edit.getRange().getStart())) + edit.getNewText()
                    + edited.substring(offset(text, edit.getRange().getEnd()));
        }
        return edited;
    }

    private static int offset(String text, Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }
}
