// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.model.riskmap.Answer;

/** Compares the answers of a criterion as two places print them. */
final class Scales {

    private Scales() {
    }

    /** Whether two lists of answers offer other scores, or give the same answer another score. */
    static boolean differ(List<Answer> a, List<Answer> b) {
        if (!MethodFacts.scores(a).equals(MethodFacts.scores(b))) {
            return true;
        }
        return matched(a, b).stream().anyMatch(p -> !p.left().equals(p.right()))
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> haveNothingInCommon(x, y)));
    }

    /** Whether two answers with the same score share no word. */
    private static boolean haveNothingInCommon(Answer a, Answer b) {
        if (a.getText() == null || b.getText() == null || a.getScore() == null || b.getScore() == null
                || !a.getScore().value().equals(b.getScore().value())) {
            return false;
        }
        List<String> words = List.of(Names.normal(b.getText()).split(" "));
        return Stream.of(Names.normal(a.getText()).split(" ")).noneMatch(words::contains);
    }

    /** The two scores of one answer. */
    record Pair(BigFraction left, BigFraction right) {
    }

    /** The scores of the answers that both lists have, by their text. */
    static List<Pair> matched(List<Answer> a, List<Answer> b) {
        List<Pair> pairs = new ArrayList<>();
        for (Answer left : a) {
            b.stream().filter(right -> isSame(left, right)).findFirst()
                    .ifPresent(right -> pairs.add(new Pair(left.getScore().value(), right.getScore().value())));
        }
        return pairs;
    }

    private static boolean isSame(Answer a, Answer b) {
        return a.getText() != null && b.getText() != null && a.getScore() != null && b.getScore() != null
                && Names.same(a.getText(), b.getText());
    }

    /** Whether the answers that both lists have are scored in opposite order. */
    static boolean areOpposite(List<Answer> a, List<Answer> b) {
        List<Pair> pairs = matched(a, b);
        int against = 0;
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                int left = pairs.get(i).left().compareTo(pairs.get(j).left());
                int right = pairs.get(i).right().compareTo(pairs.get(j).right());
                if (left * right > 0) {
                    return false;
                }
                against += left * right < 0 ? 1 : 0;
            }
        }
        return against > 0;
    }

    /** The scores of a list of answers for people. */
    static String shown(List<Answer> answers) {
        return MethodFacts.scores(answers).stream().map(Numbers::decimal).collect(Collectors.joining(", "));
    }
}
