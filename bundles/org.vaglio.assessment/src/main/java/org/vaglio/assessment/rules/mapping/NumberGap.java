// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Numbers of a register follow one another. */
public final class NumberGap extends Rule {

    public NumberGap() {
        super("number-gap", Severity.INFO, "La numerazione dei processi salta dei numeri.",
                "The numbering of the processes skips.");
    }

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\W*\\p{L}?\\W*");
    private static final int FEWEST = 3;

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        TreeMap<Integer, Process> byNumber = new TreeMap<>();
        for (Process process : plan.all(Process.class)) {
            Matcher number = NUMBER.matcher(process.getNumber() == null ? "" : process.getNumber());
            if (number.matches()) {
                byNumber.putIfAbsent(Integer.valueOf(number.group(1)), process);
            }
        }
        List<Integer> numbers = List.copyOf(byNumber.keySet());
        return numbers.size() < FEWEST ? Stream.empty() : IntStream.range(1, numbers.size())
                .filter(i -> numbers.get(i) - numbers.get(i - 1) > 1)
                .mapToObj(i -> report(byNumber.get(numbers.get(i)), numbers.get(i - 1), numbers.get(i)));
    }

    private Finding report(Process process, int before, int after) {
        return finding(process, Literals.PROCESS__NUMBER).stated(process.getNumber()).says(
                "la numerazione salta da " + before + " a " + after, "the numbering skips from " + before + " to "
                        + after);
    }
}
