// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.layout;

/**
 * A label in its place.
 *
 * @param text the label
 * @param box  where it stands
 */
public record PlacedText(TextBlock text, Box box) {
}
