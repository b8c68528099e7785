// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.differences;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.assessment.Finding;

/**
 * One thing that two plans do not have in common.
 *
 * @param kind    what became of it
 * @param before  the element in the earlier plan; null when it is new
 * @param after   the element in the later plan; null when it is gone
 * @param feature what of it changed; null for the element as a whole
 * @param was     what stood there before; empty for nothing
 * @param now     what stands there now; empty for nothing
 * @param finding what was found in one of the plans only; null for anything else
 */
public record Difference(Kind kind, EObject before, EObject after, EStructuralFeature feature, String was, String now, Finding finding) {

    /** What can become of something from one plan to another. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It stands in something else. */
        MOVED,
        /** Something that is written of it changed. */
        CHANGED,
        /** Its risk, as it follows from the scores, or the band of that changed. */
        RISK,
        /** A figure does not hold that held, or was not there. */
        FOUND,
        /** A figure that did not hold does now, or is gone. */
        SOLVED
    }

    /** The element in the later plan, or in the earlier one when it is gone. */
    public EObject element() {
        return after == null ? before : after;
    }
}
