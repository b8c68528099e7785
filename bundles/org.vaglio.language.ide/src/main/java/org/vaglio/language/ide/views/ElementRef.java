// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

/**
 * An element as views refer to it. They keep no elements, which the next edit may replace.
 *
 * @param uri     of its file, as the client writes it
 * @param address within its file, see {@link org.vaglio.model.Addresses}
 * @param offset  where its text begins, in characters from 0
 * @param length  of its text
 */
public record ElementRef(String uri, String address, int offset, int length) {

    /** Whether both mean the same element, wherever its text has moved to. */
    public boolean isSame(ElementRef other) {
        return other != null && uri.equals(other.uri) && address.equals(other.address);
    }

    /** Whether both mean the same element, or the other is anywhere below this one in the same file. */
    public boolean holds(ElementRef other) {
        return isSame(other) || other != null && uri.equals(other.uri) && other.address.startsWith(address + '/');
    }
}
