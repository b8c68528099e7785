// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

/**
 * A printed character, in points from the top left of a page that is turned so that the character stands upright.
 *
 * @param text  one character, or more for a ligature; a blank for a space
 * @param x     where it begins
 * @param y     its base line
 * @param width how far the next character is
 * @param size  of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size) {

    float end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
