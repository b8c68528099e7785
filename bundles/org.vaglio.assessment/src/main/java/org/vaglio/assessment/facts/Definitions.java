// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;

/** What methods say of their indices and criteria: inherited things are gathered once, not for each line of each sheet. */
final class Definitions {

    private final Map<Index, List<Criterion>> criteria = new IdentityHashMap<>();
    private final Map<Index, Aggregation> aggregations = new IdentityHashMap<>();
    private final Map<Criterion, NavigableSet<BigFraction>> scales = new IdentityHashMap<>();

    /** The criteria of an index with the inherited ones. */
    List<Criterion> criteria(Index index) {
        return criteria.computeIfAbsent(index, i -> List.copyOf(i.getCriteria()));
    }

    /** How the scores of an index are joined. */
    Aggregation aggregation(Index index) {
        return aggregations.computeIfAbsent(index, Navigation::aggregation);
    }

    /** The scores that a method offers for a criterion; empty when it prints none. */
    NavigableSet<BigFraction> scale(Criterion criterion) {
        return scales.computeIfAbsent(criterion, c -> scores(c.getAnswers()));
    }

    /** The scores of some answers; empty when none is printed. */
    static NavigableSet<BigFraction> scores(Collection<Answer> answers) {
        NavigableSet<BigFraction> scores = new TreeSet<>();
        for (Answer answer : answers) {
            if (answer.getScore() != null) {
                scores.add(answer.getScore().value());
            }
        }
        return scores;
    }
}
