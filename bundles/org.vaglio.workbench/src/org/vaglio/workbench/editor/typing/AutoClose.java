// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Closes what is opened: braces, brackets, quotes. What closes already is typed over. */
public class AutoClose implements IAutoEditStrategy {

    private static final Map<String, String> PAIRS = Map.of("{", "}", "(", ")", "\"", "\"", "«", "»");

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length > 0 || command.text == null || command.text.length() != 1) {
            return;
        }
        try {
            String next = command.offset < document.getLength() ? document.get(command.offset, 1) : "";
            if (PAIRS.containsValue(command.text) && command.text.equals(next)) {
                overtype(command);
            } else if (PAIRS.containsKey(command.text) && closes(next) && !isInText(document, command.offset)) {
                command.text += PAIRS.get(command.text);
                command.shiftsCaret = false;
                command.caretOffset = command.offset + 1;
            }
        } catch (BadLocationException e) {
            return; // typed as it is
        }
    }

    private static void overtype(DocumentCommand command) {
        command.text = "";
        command.shiftsCaret = false;
        command.caretOffset = command.offset + 1;
    }

    private static boolean closes(String next) {
        return next.isBlank() || PAIRS.containsValue(next);
    }

    /** Whether an offset is in a comment or in a text that is not closed before it on its line. */
    private static boolean isInText(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String before = document.get(line.getOffset(), offset - line.getOffset());
        boolean quoted = before.chars().filter(c -> c == '"').count() % 2 == 1 || before.lastIndexOf('«') > before.lastIndexOf('»');
        return quoted || before.contains("//");
    }
}
