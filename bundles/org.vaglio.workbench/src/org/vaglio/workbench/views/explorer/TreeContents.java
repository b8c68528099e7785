// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.TreeItem;

/** The tree as it was told last. What is below an element is told when somebody opens it. */
final class TreeContents implements ITreeContentProvider {

    /** Stands below an element until what is really there is told. */
    private record Waiting(TreeNode above) {

        @Override
        public String toString() {
            return "…";
        }
    }

    private static final String PLAN = "Plan";

    private final Set<TreeNode.Key> open = new HashSet<>();
    private final Set<TreeNode.Key> seenRoots = new HashSet<>();
    private Map<TreeNode.Key, TreeNode> all = new HashMap<>();
    private List<TreeNode> roots = List.of();

    /** Shows another tree; plans that were not there before are open. */
    void show(List<TreeItem> items) {
        all = new HashMap<>();
        roots = TreeNode.of(items, all);
        roots.stream().filter(r -> seenRoots.add(r.key()) && r.item().kind().equals(PLAN)).map(TreeNode::key).forEach(open::add);
    }

    /**
     * Takes over what is told of the same elements now: most edits change none of them, or one.
     *
     * @return the nodes that look otherwise than before; empty when there are other elements, and the tree is to be shown anew
     */
    Optional<List<TreeNode>> update(List<TreeItem> items) {
        List<TreeNode> changed = new ArrayList<>();
        return TreeNode.update(roots, items, changed) ? Optional.of(changed) : Optional.empty();
    }

    /** Elements that somebody has opened. */
    Set<TreeNode.Key> open() {
        return open;
    }

    /** Tells of which elements the children are to be told now: as things stand, whatever is opened later. */
    Predicate<ElementRef> whatIsOpen() {
        Set<TreeNode.Key> openNow = Set.copyOf(open);
        Set<TreeNode.Key> seenNow = Set.copyOf(seenRoots);
        return ref -> openNow.contains(TreeNode.Key.of(ref)) || ref.address().indexOf('/') < 0 && !seenNow.contains(TreeNode.Key.of(ref));
    }

    List<TreeNode> roots() {
        return roots;
    }

    Optional<TreeNode> node(TreeNode.Key key) {
        return Optional.ofNullable(all.get(key));
    }

    /** What is to be open: while something is searched, all that leads to what was found. */
    Object[] expanded(boolean searching) {
        return all.values().stream().filter(n -> searching ? !n.children().isEmpty() : open.contains(n.key())).toArray();
    }

    @Override
    public Object[] getElements(Object input) {
        return roots.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return !(element instanceof TreeNode node) ? new Object[0]
                : node.children().isEmpty() && node.item().hasChildren() ? new Object[] {new Waiting(node)} : node.children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof TreeNode node ? node.parent() : ((Waiting) element).above();
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof TreeNode node && node.item().hasChildren();
    }
}
