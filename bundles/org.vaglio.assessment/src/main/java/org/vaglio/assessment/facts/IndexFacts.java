// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Reachable;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Score;

/** One scored index of a sheet, recomputed exactly. */
public final class IndexFacts {

    private final SheetFacts sheet;
    private final IndexScore line;
    private final Index index;
    private final List<Criterion> criteria;
    private final Map<Criterion, Score> byCriterion = new LinkedHashMap<>();
    private final List<Score> surplus = new ArrayList<>();
    private final Aggregation aggregation;
    private Optional<BigFraction> scoreSum;
    private Optional<BigFraction> statedSum;
    private Optional<BigFraction> exact;

    IndexFacts(SheetFacts sheet, IndexScore line) {
        this.sheet = sheet;
        this.line = line;
        this.index = line.getIndex();
        this.criteria = index.getCriteria();
        this.aggregation = Navigation.aggregation(index);
        assignScores();
    }

    private void assignScores() {
        int position = 0;
        for (Score score : line.getScores()) {
            Criterion criterion = score.getCriterion();
            if (criterion == null && position < criteria.size()) {
                criterion = criteria.get(position++);
            }
            if (criterion == null || byCriterion.putIfAbsent(criterion, score) != null) {
                surplus.add(score);
            }
        }
    }

    public SheetFacts sheet() {
        return sheet;
    }

    public IndexScore line() {
        return line;
    }

    public Index index() {
        return index;
    }

    /** The criteria of the index in the method of the sheet. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The score that the sheet gives each criterion. */
    public Map<Criterion, Score> scores() {
        return byCriterion;
    }

    /** Scores for which the method has no criterion, or whose criterion has one already. */
    public List<Score> surplus() {
        return surplus;
    }

    /** Criteria without a score. */
    public List<Criterion> missing() {
        return criteria.stream().filter(c -> !byCriterion.containsKey(c) || byCriterion.get(c).isMissing()).toList();
    }

    /** Whether the sheet gives a score for each criterion, and none too many. */
    public boolean isComplete() {
        return !line.getScores().isEmpty() && missing().isEmpty() && surplus.isEmpty();
    }

    /** How many scores the mean is of. */
    public int count() {
        if (!criteria.isEmpty()) {
            return criteria.size();
        }
        return line.getScores().isEmpty() && line.getDivisor() != null && line.getDivisor().value().signum() > 0
                ? line.getDivisor().value().intValue() : line.getScores().size();
    }

    /** Sum of the scores; empty unless there is a number for each criterion. */
    public Optional<BigFraction> scoreSum() {
        if (scoreSum == null) {
            scoreSum = computeScoreSum();
        }
        return scoreSum;
    }

    private Optional<BigFraction> computeScoreSum() {
        if (!isComplete() && !(criteria.isEmpty() && !line.getScores().isEmpty())) {
            return Optional.empty();
        }
        BigFraction sum = BigFraction.ZERO;
        for (Score score : line.getScores()) {
            if (score.getValue() == null) {
                return Optional.empty();
            }
            sum = sum.add(score.getValue().value());
        }
        return Optional.of(sum);
    }

    /** The sums that the missing scores allow; empty when they cannot be listed. */
    public Optional<NavigableSet<BigFraction>> feasibleSums() {
        boolean none = line.getScores().isEmpty() || byCriterion.values().stream().allMatch(Score::isMissing);
        if (none && !sheet.hasOwnScale(criteria)) {
            return sheet.methodFacts().flatMap(m -> m.sums(index));
        }
        List<List<BigFraction>> choices = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Score score = byCriterion.get(criterion);
            choices.add(score == null || score.getValue() == null ? List.copyOf(sheet.scale(criterion))
                    : List.of(score.getValue().value()));
        }
        return Reachable.join(choices, BigFraction::add);
    }

    /** The printed sum when scores could give it; empty when none is printed or none could. */
    private Optional<BigFraction> believableStatedSum() {
        if (statedSum == null) {
            statedSum = Optional.ofNullable(line.getSum()).map(Figure::value).filter(this::isFeasible);
        }
        return statedSum;
    }

    /** Whether admissible scores can give a sum; true where that cannot be decided. */
    public boolean isFeasible(BigFraction sum) {
        return feasibleSums().map(all -> all.contains(sum)).orElse(true);
    }

    /** The sum to compute with: of the scores, else as printed; empty when neither can be had. */
    public Optional<BigFraction> sum() {
        return scoreSum().or(this::believableStatedSum);
    }

    /** The exact value of the index; empty when neither scores nor a sum give it. */
    public Optional<BigFraction> exact() {
        if (exact == null) {
            exact = computeExact();
        }
        return exact;
    }

    private Optional<BigFraction> computeExact() {
        return switch (aggregation) {
            case MEAN, INHERITED -> count() == 0 ? Optional.empty() : sum().map(s -> s.divide(count()));
            case SUM -> scoreSum().or(this::believableStatedSum)
                    .or(() -> Optional.ofNullable(line.getValue()).map(Figure::value).filter(this::isFeasible));
            case WEIGHTED_MEAN -> weightedMean();
            case MAXIMUM -> scoreSum().map(s -> values().stream().max(Comparator.naturalOrder()).orElseThrow());
            case MODE -> scoreSum().map(s -> Modes.of(values(), Comparator.naturalOrder()));
            case VALUE -> scoreSum().or(() -> Optional.ofNullable(line.getValue()).map(Figure::value));
        };
    }

    private List<BigFraction> values() {
        return line.getScores().stream().map(s -> s.getValue().value()).toList();
    }

    private Optional<BigFraction> weightedMean() {
        BigFraction sum = BigFraction.ZERO;
        BigFraction weights = BigFraction.ZERO;
        for (Criterion criterion : criteria) {
            Score score = byCriterion.get(criterion);
            if (score == null || score.getValue() == null) {
                return Optional.empty();
            }
            BigFraction weight = criterion.getWeight() == null ? BigFraction.ONE : criterion.getWeight().value();
            sum = sum.add(score.getValue().value().multiply(weight));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights));
    }

    /** The level that the scored levels give, for an index in words; empty when it is not in words or not complete. */
    public Optional<Level> exactLevel() {
        if (!isComplete() || line.getScores().stream().anyMatch(s -> s.getLevel() == null)) {
            return Optional.empty();
        }
        List<Level> scale = sheet.methodFacts().map(m -> (List<Level>) m.method().getLevels()).orElse(List.of());
        Comparator<Level> order = Comparator.comparing(scale::indexOf);
        List<Level> scored = line.getScores().stream().map(Score::getLevel).toList();
        return switch (aggregation) {
            case MODE -> Optional.of(Modes.of(scored, order));
            case MAXIMUM -> scored.stream().max(order);
            case VALUE -> scored.size() == 1 ? Optional.of(scored.get(0)) : Optional.empty();
            case MEAN, INHERITED, WEIGHTED_MEAN, SUM -> Optional.empty();
        };
    }

    /** Whether computing the index can need rounding. */
    public boolean isRounded() {
        return isMean() || aggregation == Aggregation.WEIGHTED_MEAN;
    }

    /** Whether the index is computed as a sum over a divisor. */
    public boolean isMean() {
        return aggregation == Aggregation.MEAN;
    }

    /** The exact value as people write it: {@code 13/6 = 2,1666…} for a mean, else the value alone. */
    public String shown() {
        BigFraction value = exact().orElseThrow();
        return isMean() ? Numbers.ratio(sum().orElseThrow(), count())
                : Numbers.both(value);
    }
}
