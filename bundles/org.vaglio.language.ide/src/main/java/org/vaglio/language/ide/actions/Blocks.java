// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;

/** Puts lines into the blocks of elements. */
class Blocks {

    /** A line at the end of an element's block, which is opened when there is none; empty where it cannot have one. */
    Optional<TextEdit> append(MapFile file, EObject element, String line) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        if (node == null) {
            return Optional.empty();
        }
        ILeafNode close = brace(node, "}", true);
        String text = file.text();
        if (close == null) {
            int end = node.getEndOffset();
            return Optional.of(new TextEdit(file.lines().range(end, end), " {" + newline(text) + indent(text, node.getOffset()) + "  " + line
                    + newline(text) + indent(text, node.getOffset()) + "}"));
        }
        int at = close.getOffset();
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        if (!text.substring(lineStart, at).isBlank()) {
            boolean spaced = text.charAt(at - 1) == ' ';
            return Optional.of(new TextEdit(file.lines().range(at, at), (spaced ? "" : " ") + line + " "));
        }
        String outer = text.substring(lineStart, at);
        return Optional.of(new TextEdit(file.lines().range(lineStart, lineStart), outer + unit(outer) + line + newline(text)));
    }

    /** A line at the beginning of an element's block; empty for an element without one. */
    Optional<TextEdit> prepend(MapFile file, EObject element, String line) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        ILeafNode open = node == null ? null : brace(node, "{", false);
        if (open == null) {
            return Optional.empty();
        }
        String text = file.text();
        String outer = indent(text, node.getOffset());
        String inner = newline(text) + outer + unit(outer);
        int at = open.getEndOffset();
        return Optional.of(new TextEdit(file.lines().range(at, at), inner + line.replace("\n", inner)));
    }

    /** A brace of the element itself. */
    private static ILeafNode brace(ICompositeNode node, String brace, boolean last) {
        ILeafNode found = null;
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals(brace) && (last || found == null)) {
                found = leaf;
            }
        }
        return found;
    }

    private static String indent(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String unit(String indent) {
        return indent.startsWith("\t") ? "\t" : "  ";
    }

    private static String newline(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
