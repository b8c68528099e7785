// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;

/**
 * How a label looks.
 *
 * @param text      what it says
 * @param size      size of the letters in points
 * @param formats   bold, italic ...
 * @param color     colour of the letters; null for black
 * @param alignment where it stands in its line
 * @param icon      whether an icon stands before it
 * @param iconPath  the icon; empty for that of the element
 */
public record LabelStyle(Expression text, int size, Set<FontFormat> formats, Color color, Alignment alignment, boolean icon, String iconPath) {

    LabelStyle with(Color other) {
        return new LabelStyle(text, size, formats, other, alignment, icon, iconPath);
    }
}
