// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.util.List;

import org.vaglio.assessment.Severity;

/**
 * What would become of a document.
 *
 * @param map       the text of the map
 * @param empty     whether nothing was recognised that can be checked
 * @param processes how many were recognised
 * @param sheets    how many were recognised
 * @param measures  how many were recognised
 * @param findings  what does not hold, in the order of the check
 * @param notes     what was repaired or not understood, in the order of the map
 */
record ImportPreview(String map, boolean empty, int processes, int sheets, int measures, List<Found> findings, List<Noted> notes) {

    /** Something with a passage of the document. */
    sealed interface Passage permits Found, Noted {

        /** Where in the document; empty when that is not known. */
        String place();

        /** What stands there; empty when that is not known. */
        String passage();
    }

    /**
     * A finding.
     *
     * @param severity of it
     * @param place    where in the document; empty when that is not known
     * @param rule     its id
     * @param message  what is wrong
     * @param passage  what stands in the document; empty when that is not known
     */
    record Found(Severity severity, String place, String rule, String message, String passage) implements Passage {
    }

    /**
     * A passage that somebody should look at.
     *
     * @param kind    what happened
     * @param place   where in the document; empty when that is not known
     * @param message what happened, in a sentence
     * @param passage what stands in the document; empty when that is not known
     */
    record Noted(String kind, String place, String message, String passage) implements Passage {
    }
}
