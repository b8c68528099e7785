// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rules that meet each other, directly or by others. */
final class PdfRuleGroups {

    private final List<PdfRule> horizontal;
    private final List<PdfRule> vertical;
    private final int[] parents;

    PdfRuleGroups(List<PdfRule> horizontal, List<PdfRule> vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.parents = new int[horizontal.size() + vertical.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The tables that they make. */
    List<PdfTable> tables() {
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (horizontal.get(h).meets(vertical.get(v))) {
                    parents[root(h)] = root(horizontal.size() + v);
                }
            }
        }
        Map<Integer, List<PdfRule>> across = new HashMap<>();
        Map<Integer, List<PdfRule>> along = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            boolean isAcross = i < horizontal.size();
            (isAcross ? across : along).computeIfAbsent(root(i), r -> new ArrayList<>())
                    .add(isAcross ? horizontal.get(i) : vertical.get(i - horizontal.size()));
        }
        return across.keySet().stream().filter(along::containsKey).map(r -> PdfTable.of(across.get(r), along.get(r)))
                .filter(Objects::nonNull).toList();
    }

    private int root(int rule) {
        int root = rule;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
