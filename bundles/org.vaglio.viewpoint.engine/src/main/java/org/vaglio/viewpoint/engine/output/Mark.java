// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

/**
 * Something to be told about a view: a small sign on it, and its text where people point.
 *
 * @param level how grave it is
 * @param text  what is to be told
 */
public record Mark(Level level, String text) {

    /** How grave a mark is, the gravest first. */
    public enum Level {
        ERROR("!", 0xb3261e), WARNING("?", 0xa15c00), INFO("i", 0x1f5fa8);

        private final String sign;
        private final int color;

        Level(String sign, int color) {
            this.sign = sign;
            this.color = color;
        }

        String sign() {
            return sign;
        }

        int color() {
            return color;
        }
    }
}
