// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

/**
 * A place in a picture, in pixels.
 *
 * @param x from the left
 * @param y from the top
 */
public record Point(double x, double y) {
}
