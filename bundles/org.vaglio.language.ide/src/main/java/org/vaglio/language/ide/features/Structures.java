// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;

/** The shape of a text: what folds, and what a selection grows to. */
public class Structures {

    /** Blocks and comments of more than one line. */
    public List<FoldingRange> folding(MapFile file) {
        List<FoldingRange> ranges = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (ILeafNode leaf : file.resource().getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.isHidden() && leaf.getText().startsWith("/*")) {
                add(file, leaf.getTotalOffset(), leaf.getTotalEndOffset(), FoldingRangeKind.Comment, ranges);
            } else if (!leaf.isHidden() && leaf.getText().equals("{")) {
                open.add(leaf.getOffset());
            } else if (!leaf.isHidden() && leaf.getText().equals("}") && !open.isEmpty()) {
                add(file, open.remove(open.size() - 1), leaf.getEndOffset(), null, ranges);
            }
        }
        return ranges;
    }

    private static void add(MapFile file, int from, int to, String kind, List<FoldingRange> ranges) {
        int first = file.lines().line(from);
        int last = file.lines().line(to);
        int end = kind == null ? last - 1 : last; // the closing brace stays in sight
        if (end > first) {
            FoldingRange range = new FoldingRange(first, end);
            range.setKind(kind);
            ranges.add(range);
        }
    }

    /** The line where the block begins that is closed right before a place; the place's own line where there is none. */
    public int blockStart(MapFile file, int offset) {
        INode node = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset - 1);
        return file.lines().line(node == null || node.getParent() == null ? offset : node.getParent().getOffset());
    }

    /** What holds a place, from the word outwards. */
    public SelectionRange selection(MapFile file, Position position) {
        int offset = file.lines().offset(position);
        INode root = file.resource().getParseResult().getRootNode();
        INode node = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(offset, Math.max(0, root.getTotalEndOffset() - 1)));
        List<Range> ranges = new ArrayList<>();
        ranges.add(new Range(position, position));
        for (; node != null; node = node.getParent()) {
            Range range = file.range(node);
            if (node.getOffset() <= offset && offset <= node.getEndOffset() && !range.equals(ranges.get(ranges.size() - 1))) {
                ranges.add(range);
            }
        }
        SelectionRange outer = null;
        for (Range range : ranges.reversed()) {
            outer = new SelectionRange(range, outer);
        }
        return outer;
    }
}
