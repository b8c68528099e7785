// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Begins a new line where its block stands, and ends a block where it began. */
public class AutoIndent implements IAutoEditStrategy {

    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                newLine(document, command);
            } else if (command.length == 0 && command.text.equals("}")) {
                endOfBlock(document, command);
            }
        } catch (BadLocationException e) {
            return; // typed as it is
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String indent = indent(before);
        boolean opened = before.stripTrailing().endsWith("{");
        String lineBreak = command.text;
        command.text = lineBreak + indent + (opened ? STEP : "");
        if (opened && command.offset < document.getLength() && document.getChar(command.offset) == '}') {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += lineBreak + indent;
        }
    }

    private static void endOfBlock(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length += STEP.length();
        }
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
