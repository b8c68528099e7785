// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of views in one place: it goes on from that of before. */
final class Order<V extends View> {

    private final List<V> views;
    private final Set<V> former;
    private final Set<V> made = new HashSet<>();

    /** Goes on from the views of before. */
    Order(List<V> before) {
        this.views = new ArrayList<>(before);
        this.former = new HashSet<>(before);
    }

    /** Views of a mapping stand together, in their order, where the first that was there before stands; else at the end. */
    void together(List<V> of) {
        Set<V> all = new HashSet<>(of);
        int begin = 0;
        while (begin < views.size() && !all.contains(views.get(begin))) {
            begin++;
        }
        views.removeIf(all::contains);
        views.addAll(begin, of);
        made.addAll(of);
    }

    /** Views of a mapping stay where they are; new ones come at the end. */
    void loose(List<V> of) {
        of.stream().filter(v -> !former.contains(v)).forEach(views::add);
        made.addAll(of);
    }

    /** The views in order, without those of before that are no longer there. */
    List<V> views() {
        return views.stream().filter(made::contains).toList();
    }
}
