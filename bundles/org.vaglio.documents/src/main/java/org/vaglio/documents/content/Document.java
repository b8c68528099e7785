// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.content;

import java.util.List;

/**
 * A published document as its reader gives it, whatever its format.
 *
 * @param name  the name of the file, without folders
 * @param lines in reading order; empty lines are kept only where a format has them (plain text)
 */
public record Document(String name, List<Line> lines) {
}
