// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;

/** Makes lines comments, and comments lines. */
public final class LineComments {

    private static final String MARK = "// ";

    private LineComments() {
    }

    /**
     * What to edit for a selection: when all its lines that hold something are comments they are none any more, else all of
     * them become comments.
     */
    public static MultiTextEdit toggle(IDocument document, int offset, int length) throws BadLocationException {
        List<IRegion> lines = lines(document, offset, length);
        boolean all = true;
        for (IRegion line : lines) {
            all &= text(document, line).stripLeading().startsWith("//");
        }
        MultiTextEdit edit = new MultiTextEdit();
        for (IRegion line : lines) {
            String text = text(document, line);
            int indent = text.length() - text.stripLeading().length();
            int mark = text.startsWith(MARK, indent) ? MARK.length() : 2;
            edit.addChild(all ? new DeleteEdit(line.getOffset() + indent, mark) : new InsertEdit(line.getOffset() + indent, MARK));
        }
        return edit;
    }

    private static List<IRegion> lines(IDocument document, int offset, int length) throws BadLocationException {
        int first = document.getLineOfOffset(offset);
        int last = Math.max(first, document.getLineOfOffset(Math.max(offset, offset + length - 1)));
        List<IRegion> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            IRegion region = document.getLineInformation(line);
            if (!text(document, region).isBlank()) {
                lines.add(region);
            }
        }
        return lines;
    }

    private static String text(IDocument document, IRegion line) throws BadLocationException {
        return document.get(line.getOffset(), line.getLength());
    }
}
