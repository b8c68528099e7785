// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.riskmap.Threshold;

/** Whether a risk reaches a threshold. */
public final class Thresholds {

    private Thresholds() {
    }

    /** Whether a risk is at the threshold or, for one that must be passed, above it. */
    public static boolean reaches(BigFraction risk, Threshold threshold) {
        int order = risk.compareTo(threshold.getValue().value());
        return threshold.isExclusive() ? order > 0 : order >= 0;
    }
}
