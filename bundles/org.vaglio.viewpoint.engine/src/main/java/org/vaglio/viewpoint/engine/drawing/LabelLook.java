// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.Set;

import org.vaglio.viewpoint.engine.specification.Alignment;
import org.vaglio.viewpoint.engine.specification.FontFormat;

/**
 * How a label looks.
 *
 * @param size      size of the letters in points
 * @param formats   bold, italic ...
 * @param color     red, green and blue in 24 bits
 * @param alignment where it stands in its line
 * @param icon      whether an icon stands before it
 * @param iconPath  path of that icon; empty for the icon of the element
 */
public record LabelLook(int size, Set<FontFormat> formats, int color, Alignment alignment, boolean icon, String iconPath) {
}
