// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.time.Instant;

/**
 * A text that somebody has changed and not saved.
 *
 * @param uri address of its file
 * @param text the whole of it, as it stood last
 * @param when it was kept
 */
public record RescuedText(String uri, String text, Instant when) {
}
