// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.arithmetic;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

import org.apache.commons.numbers.fraction.BigFraction;

/** The values that combinations of choices can reach. */
public final class Reachable {

    /** More values than any method in use reaches; beyond it the set is not computed. */
    public static final int LIMIT = 50_000;

    private Reachable() {
    }

    /**
     * All results of joining one value of each set.
     *
     * @return empty when a set is empty, or when there are more than {@link #LIMIT} results
     */
    public static Optional<NavigableSet<BigFraction>> join(List<? extends Collection<BigFraction>> choices,
            BinaryOperator<BigFraction> operator) {
        NavigableSet<BigFraction> reached = null;
        for (Collection<BigFraction> choice : choices) {
            NavigableSet<BigFraction> next = new TreeSet<>();
            if (reached == null) {
                next.addAll(choice);
            } else {
                for (BigFraction a : reached) {
                    for (BigFraction b : choice) {
                        next.add(operator.apply(a, b));
                    }
                    if (next.size() > LIMIT) {
                        return Optional.empty();
                    }
                }
            }
            if (next.isEmpty() || next.size() > LIMIT) {
                return Optional.empty();
            }
            reached = next;
        }
        return Optional.ofNullable(reached);
    }
}
