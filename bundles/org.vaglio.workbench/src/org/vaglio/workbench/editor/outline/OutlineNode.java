// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TreePath;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** An element of a map in the outline. Two are the same that stand at the same place of the tree under the same name. */
final class OutlineNode {

    private final OutlineNode parent;
    private final int number;
    private final DocumentSymbol symbol;
    private final List<OutlineNode> children;

    private OutlineNode(OutlineNode parent, int number, DocumentSymbol symbol) {
        this.parent = parent;
        this.number = number;
        this.symbol = symbol;
        children = symbol.getChildren() == null ? List.of() : of(this, symbol.getChildren());
    }

    /** The tree of the elements of a map. */
    static List<OutlineNode> of(List<DocumentSymbol> symbols) {
        return of(null, symbols);
    }

    private static List<OutlineNode> of(OutlineNode parent, List<DocumentSymbol> symbols) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            nodes.add(new OutlineNode(parent, nodes.size(), symbol));
        }
        return nodes;
    }

    /** The way to the innermost element around a place; empty when none is around it. */
    static Optional<TreePath> path(List<OutlineNode> nodes, Position place) {
        TreePath path = TreePath.EMPTY;
        List<OutlineNode> here = nodes;
        while (true) {
            Optional<OutlineNode> around = here.stream().filter(n -> contains(n.symbol.getRange(), place)).findFirst();
            if (around.isEmpty()) {
                return path.getSegmentCount() == 0 ? Optional.empty() : Optional.of(path);
            }
            path = path.createChildPath(around.get());
            here = around.get().children;
        }
    }

    private static boolean contains(Range range, Position place) {
        return compare(range.getStart(), place) <= 0 && compare(place, range.getEnd()) <= 0;
    }

    private static int compare(Position a, Position b) {
        return a.getLine() != b.getLine() ? Integer.compare(a.getLine(), b.getLine()) : Integer.compare(a.getCharacter(), b.getCharacter());
    }

    OutlineNode parent() {
        return parent;
    }

    DocumentSymbol symbol() {
        return symbol;
    }

    List<OutlineNode> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.number == number && node.symbol.getName().equals(symbol.getName())
                && (parent == null ? node.parent == null : parent.equals(node.parent));
    }

    @Override
    public int hashCode() {
        return 31 * symbol.getName().hashCode() + number;
    }
}
