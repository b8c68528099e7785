// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * An element in the tree of a plan.
 *
 * @param ref         the element
 * @param kind        name of its class
 * @param kindLabel   what people call its kind
 * @param label       what people call it; never empty
 * @param name        by which the map refers to it; empty when it has none
 * @param title       empty when it has none; null when it cannot have one
 * @param band        of the highest risk of a process, event or sheet; null when it is not known
 * @param errors      how many errors were found in it and below
 * @param warnings    how many warnings
 * @param hasChildren whether there is something below
 * @param children    what is below; empty where nobody has asked for it
 */
public record TreeItem(ElementRef ref, String kind, String kindLabel, String label, String name, String title, BandMark band, int errors, int warnings,
        boolean hasChildren, List<TreeItem> children) {
}
