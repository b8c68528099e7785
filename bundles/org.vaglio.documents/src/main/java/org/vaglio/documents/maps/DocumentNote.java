// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.maps;

import org.vaglio.assessment.Text;

/**
 * What somebody should know who takes over a document as a map.
 *
 * @param kind what has happened
 * @param page of the document, from 1; 0 when it is not known
 * @param line of the page or document, from 1; 0 when it is not known
 * @param text one sentence
 */
public record DocumentNote(Kind kind, int page, int line, Text text) {

    /** What can happen to a passage of a document. */
    public enum Kind {
        /** It is read as something else than what stands there. */
        REPAIRED,
        /** It is not understood. */
        SKIPPED,
        /** It holds a figure that cannot be read. */
        UNREADABLE
    }
}
