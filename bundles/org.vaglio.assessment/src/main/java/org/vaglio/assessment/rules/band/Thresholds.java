// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.riskmap.Threshold;

/** Whether a risk reaches a threshold. */
final class Thresholds {

    private Thresholds() {
    }

    static boolean reaches(BigFraction risk, Threshold threshold) {
        int order = risk.compareTo(threshold.getValue().value());
        return threshold.isExclusive() ? order > 0 : order >= 0;
    }
}
