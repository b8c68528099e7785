// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The most frequent value of a list. */
final class Modes {

    private Modes() {
    }

    /** The most frequent element of a list that is not empty; of several, the highest. */
    static <T> T of(List<T> elements, Comparator<? super T> order) {
        Map<T, Long> counts = elements.stream().collect(Collectors.groupingBy(Function.identity(),
                Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry::getKey,
                        order)).orElseThrow().getKey();
    }
}
