// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.Optional;

import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.RoundingMode;

/** How high risks are, for the styles and labels of all diagrams. */
public final class RiskQueries {

    private static final int DECIMALS = 2;

    /** Where the class of the risk stands among those of its method: 0 for the lowest, 100 for the highest, -1 for none. */
    public int riskPosition(Assessable subject) {
        return risk(subject).map(Risk::position).orElse(Risk.NOWHERE);
    }

    /** Whether the risk has a class. */
    public boolean hasRiskClass(Assessable subject) {
        return riskPosition(subject) != Risk.NOWHERE;
    }

    /** Whether the risk reaches the threshold of its method. */
    public boolean isSeriousRisk(Assessable subject) {
        return risk(subject).map(Risk::serious).orElse(false);
    }

    /** Whether the class of the risk is among the highest third of those of its method. */
    public boolean isHighRisk(Assessable subject) {
        return riskPosition(subject) > 66;
    }

    /** Whether the class of the risk is in the middle of those of its method. */
    public boolean isMediumRisk(Assessable subject) {
        return riskPosition(subject) > 33 && !isHighRisk(subject);
    }

    /** Whether the class of the risk is among the lowest third of those of its method. */
    public boolean isLowRisk(Assessable subject) {
        return hasRiskClass(subject) && riskPosition(subject) <= 33;
    }

    /** Level and class of the risk: {@code 14,58 alto}; empty when no sheet tells it. */
    public String riskText(Assessable subject) {
        return risk(subject).map(r -> (value(r) + " " + (r.word() == null ? "" : r.word())).strip()).orElse("");
    }

    /** How the risk is computed; empty when it is not. */
    public String riskComputation(Assessable subject) {
        return Appraisal.of(subject).risks(subject).flatMap(r -> r.highestSheet(subject)).filter(s -> s.risk().isPresent())
                .map(SheetFacts::shownRisk).orElse("");
    }

    private static Optional<Risk> risk(Assessable subject) {
        return Appraisal.of(subject).risks(subject).flatMap(r -> r.of(subject));
    }

    private static String value(Risk risk) {
        if (risk.value() == null) {
            return "";
        }
        return Numbers.isWhole(risk.value()) ? Numbers.decimal(risk.value())
                : Numbers.print(risk.value(), RoundingMode.HALF_UP, DECIMALS);
    }
}
