// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.formatting.Spacing;
import org.vaglio.language.scoping.ReferenceNames;

/** Writes what is new, as the formatter would, in the indentation and with the line ends of the file it goes to. */
final class NewText {

    private final Rewrite rewrite;
    private final Source target;

    NewText(Rewrite rewrite, Source target) {
        this.rewrite = rewrite;
        this.target = target;
    }

    /**
     * Words of an element.
     *
     * @param before      the word before them; empty at the beginning
     * @param indentation that of the element
     * @param oneLine     whether a block stays on the line
     */
    String words(EObject element, List<Token> tokens, String before, String indentation, boolean oneLine) throws EditRefused {
        StringBuilder text = new StringBuilder();
        String inner = indentation + target.step();
        String last = before;
        for (Token token : tokens) {
            if (token.ownLine()) {
                child(text, token.child(), inner, oneLine);
            } else if (token.closes()) {
                close(text, last, indentation, oneLine);
            } else {
                text.append(last.isEmpty() || Spacing.isTight(element, last, token.text()) ? "" : " ").append(word(element, token, inner));
            }
            last = token.child() == null ? token.text() : "child";
        }
        return text.toString();
    }

    private String word(EObject element, Token token, String indentation) throws EditRefused {
        if (token.text().equals(ReferenceNames.UNRESOLVED)) {
            throw rewrite.unresolved(element);
        }
        return token.child() == null ? token.text() : element(token.child(), indentation, true);
    }

    private void child(StringBuilder text, EObject child, String indentation, boolean oneLine) throws EditRefused {
        String written = element(child, indentation, oneLine);
        text.append(oneLine && !needsLines(written) ? " " : target.lineBreak() + indentation).append(written);
    }

    private void close(StringBuilder text, String last, String indentation, boolean oneLine) {
        if (!last.equals("{")) {
            text.append(oneLine && !needsLines(text.toString()) ? " " : target.lineBreak() + indentation);
        }
        text.append("}");
    }

    /** An element as a whole: a moved one with its own text and comments, a new one laid out by the rules. */
    String element(EObject element, String indentation, boolean oneLine) throws EditRefused {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? words(element, rewrite.words(element), "", indentation, oneLine) : moved(element, node, indentation);
    }

    private String moved(EObject element, INode node, String indentation) throws EditRefused {
        Source source = rewrite.source(node);
        boolean inline = Spacing.isInline(element);
        Source.Extent extent = inline ? new Source.Extent(node.getOffset(), node.getEndOffset(), false) : source.extent(node);
        String text = rewrite.movedText(element, extent.start(), extent.end());
        return indented(text, source.indentation(node.getOffset()), indentation);
    }

    /** A text with another indentation and the line ends of the target. */
    private String indented(String text, String from, String to) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        StringBuilder moved = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            moved.append(target.lineBreak());
            boolean shifts = lines[i].startsWith(from) && !lines[i].isBlank();
            moved.append(shifts ? to + lines[i].substring(from.length()) : lines[i]);
        }
        return moved.toString();
    }

    /** Whether a text cannot share its line with what follows. */
    static boolean needsLines(String text) {
        return text.contains("\n") || text.contains("\r") || text.contains("//");
    }
}
