// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

/**
 * A place where a text is no map.
 *
 * @param offset  where it begins
 * @param length  how long it is
 * @param code    what kind: {@code syntax}, {@code unknown-name} or {@code structure}
 * @param message for people
 */
public record Problem(int offset, int length, String code, String message) {
}
