// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

/**
 * What makes one text of another: one replacement.
 *
 * @param offset where it begins
 * @param length how much it replaces
 * @param text   what takes its place
 */
public record Difference(int offset, int length, String text) {

    /** The smallest replacement. */
    public static Difference between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Difference(start, before.length() - start - end, after.substring(start, after.length() - end));
    }
}
