// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
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
            return best(List.of(candidate(rule.getMode(), rule.getDecimals(), source, true)), samples);
        }
        if (samples.size() < Convention.FEWEST || samples
                .stream().allMatch(s -> s.exact() != null && Rounding.equal(s.exact(), s.stated()))) {
            return Optional.empty();
        }
        Collection<Integer> shown = decimals(samples);
        List<Convention> candidates = new ArrayList<>();
        for (OperandSource source : sources) {
            for (RoundingMode mode : Rounding.MODES) {
                for (int decimals : shown) {
                    candidates.add(candidate(mode, decimals, source, false));
                }
            }
        }
        return best(candidates, samples);
    }

    private static Convention candidate(RoundingMode mode, int decimals, OperandSource source, boolean declared) {
        return new Convention(mode, decimals, source, declared, 0, 0);
    }

    private static Collection<Integer> decimals(Collection<Sample> samples) {
        Collection<Integer> decimals = new TreeSet<>((a, b) -> b - a);
        samples.forEach(s -> decimals.add(s.stated().decimals()));
        return decimals;
    }

    /** The first of the candidates that explain most; each sample is looked at once for all of them. */
    private static Optional<Convention> best(List<Convention> candidates, Collection<Sample> samples) {
        int[] explains = new int[candidates.size()];
        for (Sample sample : samples) {
            for (int i = 0; i < explains.length; i++) {
                BigFraction value = sample.from(candidates.get(i).operands());
                if (value != null && candidates.get(i).follows(value, sample.stated())) {
                    explains[i]++;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < explains.length; i++) {
            best = explains[i] > explains[best] ? i : best;
        }
        Convention c = candidates.get(best);
        return Optional.of(new Convention(c.mode(), c.decimals(), c.operands(), c.declared(), explains[best],
                samples.size()));
    }
}
