// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import org.vaglio.viewpoint.engine.specification.Arrow;
import org.vaglio.viewpoint.engine.specification.Centering;
import org.vaglio.viewpoint.engine.specification.Folding;
import org.vaglio.viewpoint.engine.specification.LineStyle;
import org.vaglio.viewpoint.engine.specification.Routing;

/**
 * How an edge looks.
 *
 * @param color       red, green and blue in 24 bits
 * @param line        how it is drawn
 * @param size        its width in pixels
 * @param sourceArrow its start
 * @param targetArrow its end
 * @param routing     how it runs
 * @param begin       label at the start; null for none
 * @param center      label in the middle; null for none
 * @param end         label at the end; null for none
 * @param bracket     whether it is a bracket, and no line
 * @param centered    which ends lead to the middle of a view
 * @param folding     where people may fold what is behind it
 */
public record EdgeLook(int color, LineStyle line, int size, Arrow sourceArrow, Arrow targetArrow, Routing routing, LabelLook begin,
        LabelLook center, LabelLook end, boolean bracket, Centering centered, Folding folding) {
}
