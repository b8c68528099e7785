// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.TreeItem;

/** An element in the tree. Two are the same that mean the same element, whatever it says meanwhile. */
final class TreeNode {

    /** Where an element is, without the place of its text, which changes with every edit. */
    record Key(String uri, String address) {

        static Key of(ElementRef ref) {
            return new Key(ref.uri(), ref.address());
        }
    }

    private final Key key;
    private final TreeNode parent;
    private TreeItem item;
    private final List<TreeNode> children;

    private TreeNode(TreeNode parent, TreeItem item, Map<Key, TreeNode> all) {
        this.key = Key.of(item.ref());
        this.parent = parent;
        this.item = item;
        all.put(key, this);
        children = of(this, item.children(), all);
    }

    /**
     * The nodes of a tree.
     *
     * @param all takes all of them, by their keys
     */
    static List<TreeNode> of(List<TreeItem> roots, Map<Key, TreeNode> all) {
        return of(null, roots, all);
    }

    private static List<TreeNode> of(TreeNode parent, List<TreeItem> items, Map<Key, TreeNode> all) {
        return items.stream().map(i -> new TreeNode(parent, i, all)).toList();
    }

    Key key() {
        return key;
    }

    /**
     * Takes over what is told of the same elements now.
     *
     * @param changed takes the nodes that look otherwise than before
     * @return false when there are other elements below than before; then nothing is taken over, or a part
     */
    boolean update(TreeItem now, Collection<TreeNode> changed) {
        if (!Key.of(now.ref()).equals(key) || now.hasChildren() != item.hasChildren()) {
            return false;
        }
        if (!looks(now)) {
            changed.add(this);
        }
        item = now;
        return update(children, now.children(), changed);
    }

    /** As {@link #update(TreeItem, Collection)}, for all in a list. */
    static boolean update(List<TreeNode> nodes, List<TreeItem> now, Collection<TreeNode> changed) {
        return nodes.size() == now.size() && IntStream.range(0, nodes.size()).allMatch(i -> nodes.get(i).update(now.get(i), changed));
    }

    private boolean looks(TreeItem now) {
        return now.label().equals(item.label()) && now.kind().equals(item.kind()) && Objects.equals(now.band(), item.band())
                && now.errors() == item.errors() && now.warnings() == item.warnings();
    }

    /** Null for a root. */
    TreeNode parent() {
        return parent;
    }

    TreeItem item() {
        return item;
    }

    ElementRef ref() {
        return item.ref();
    }

    /** Those that are known now. */
    List<TreeNode> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return item.label();
    }
}
