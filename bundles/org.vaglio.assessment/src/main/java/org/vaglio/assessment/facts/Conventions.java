// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.ConventionRule;
import org.vaglio.model.riskmap.OperandSource;
import org.vaglio.model.riskmap.RoundingMode;

/** Finds the convention that figures follow: the declared one, else the one that explains most of them. */
final class Conventions {

    /**
     * A printed figure with the values it may come from.
     *
     * @param stated  the figure
     * @param exact   from exact values; null when not known
     * @param printed from printed operands; null when there are none
     */
    record Sample(Figure stated, BigFraction exact, BigFraction printed) {

        BigFraction from(OperandSource operands) {
            return operands == OperandSource.PRINTED ? printed : exact;
        }
    }

    private Conventions() {
    }

    /**
     * The convention of figures that come from one value each; empty when there are too few figures to tell, or all
     * are exact.
     */
    static Optional<Convention> of(Optional<ConventionRule> declared, Collection<Sample> samples) {
        return of(declared, samples, List.of(OperandSource.UNSPECIFIED));
    }

    /** The convention of results, from exact or from printed operands. */
    static Optional<Convention> ofResults(Optional<ConventionRule> declared, Collection<Sample> samples) {
        return of(declared, samples, List.of(OperandSource.EXACT, OperandSource.PRINTED));
    }

    private static Optional<Convention> of(Optional<ConventionRule> declared, Collection<Sample> samples,
            List<OperandSource> sources) {
        if (declared.isPresent()) {
            ConventionRule rule = declared.get();
            OperandSource source = sources.contains(rule.getOperands()) ? rule.getOperands() : sources.get(0);
            return Optional.of(counted(rule.getMode(), rule.getDecimals(), source, true, samples));
        }
        if (samples.size() < Convention.FEWEST || samples
                .stream().allMatch(s -> s.exact() != null && Rounding.equal(s.exact(), s.stated()))) {
            return Optional.empty();
        }
        Convention best = null;
        for (OperandSource source : sources) {
            for (RoundingMode mode : Rounding.MODES) {
                for (int decimals : decimals(samples)) {
                    Convention candidate = counted(mode, decimals, source, false, samples);
                    if (best == null || candidate.explains() > best.explains()) {
                        best = candidate;
                    }
                }
            }
        }
        return Optional.of(best);
    }

    private static Collection<Integer> decimals(Collection<Sample> samples) {
        Collection<Integer> decimals = new TreeSet<>((a, b) -> b - a);
        samples.forEach(s -> decimals.add(s.stated().decimals()));
        return decimals;
    }

    private static Convention counted(RoundingMode mode, int decimals, OperandSource source, boolean declared,
            Collection<Sample> samples) {
        Convention convention = new Convention(mode, decimals, source, declared, 0, samples.size());
        int explains = 0;
        for (Sample sample : samples) {
            BigFraction value = sample.from(source);
            if (value != null && convention.follows(value, sample.stated())) {
                explains++;
            }
        }
        return new Convention(mode, decimals, source, declared, explains, samples.size());
    }
}
