// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Reachable;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
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
    private final List<Criterion> scored;
    private final List<Score> scores;
    private final List<Score> surplus;
    private final Aggregation aggregation;
    private final List<Criterion> missing;
    private final Optional<BigFraction> scoreSum;
    private Optional<BigFraction> statedSum;
    private Optional<BigFraction> exact;
    private Boolean sound;

    IndexFacts(SheetFacts sheet, IndexScore line, Definitions definitions) {
        this.sheet = sheet;
        this.line = line;
        this.index = line.getIndex();
        this.criteria = definitions.criteria(index);
        this.aggregation = definitions.aggregation(index);
        List<Criterion> scoredHere = new ArrayList<>();
        List<Score> own = new ArrayList<>();
        this.surplus = assignScores(scoredHere, own);
        // most sheets score just the criteria of the method in their order: plans of thousands of sheets keep no copies
        boolean plain = surplus.isEmpty() && scoredHere.equals(criteria);
        this.scored = plain ? criteria : scoredHere;
        this.scores = plain ? line.getScores() : own;
        this.missing = findMissing();
        this.scoreSum = computeScoreSum();
    }

    /** Finds the criterion of each score; gives those that have none. */
    private List<Score> assignScores(List<Criterion> scoredHere, List<Score> own) {
        List<Score> others = List.of();
        int position = 0;
        for (Score score : line.getScores()) {
            Criterion criterion = score.getCriterion();
            if (criterion == null && position < criteria.size()) {
                criterion = criteria.get(position++);
            }
            if (criterion == null || scoredHere.contains(criterion)) {
                others = others.isEmpty() ? new ArrayList<>() : others;
                others.add(score);
            } else {
                scoredHere.add(criterion);
                own.add(score);
            }
        }
        return others;
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

    /** The first score that the sheet gives each criterion, in the order of the sheet. */
    public List<Score> scores() {
        return scores;
    }

    /** Goes through the criteria that the sheet scores, with the score of each, in the order of the sheet. */
    public void forEachScore(BiConsumer<Criterion, Score> action) {
        for (int i = 0; i < scores.size(); i++) {
            action.accept(scored.get(i), scores.get(i));
        }
    }

    /** The score of a criterion; null when it has none. */
    private Score score(Criterion criterion) {
        int position = scored.indexOf(criterion);
        return position < 0 ? null : scores.get(position);
    }

    /** Scores for which the method has no criterion, or whose criterion has one already. */
    public List<Score> surplus() {
        return surplus;
    }

    /** Criteria without a score. */
    public List<Criterion> missing() {
        return missing;
    }

    private List<Criterion> findMissing() {
        List<Criterion> without = List.of();
        for (Criterion criterion : criteria) {
            Score score = score(criterion);
            if (score == null || score.isMissing()) {
                without = without.isEmpty() ? new ArrayList<>() : without;
                without.add(criterion);
            }
        }
        return without;
    }

    /** Whether the sheet gives a score for each criterion, and none too many. */
    public boolean isComplete() {
        return !line.getScores().isEmpty() && surplus.isEmpty() && missing.isEmpty();
    }

    /** How the scores are joined. */
    public Aggregation aggregation() {
        return aggregation;
    }

    /** Whether the printed value is one that the exact value can become; true where either lacks. */
    public boolean isSound() {
        if (sound == null) {
            Figure value = line.getValue();
            sound = value == null || exact().map(e -> Rounding.renders(e, value)).orElse(true);
        }
        return sound;
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
        return scoreSum;
    }

    private Optional<BigFraction> computeScoreSum() {
        if (!isComplete() && !(criteria.isEmpty() && !line.getScores().isEmpty())) {
            return Optional.empty();
        }
        BigFraction decimals = BigFraction.ZERO;
        long whole = 0;
        for (Score score : line.getScores()) {
            Figure value = score.getValue();
            if (value == null) {
                return Optional.empty();
            }
            // nearly all scores are whole, and adding fractions costs a hundred times as much
            if (value.isShort() && value.decimals() == 0) {
                whole += value.digits();
            } else {
                decimals = decimals.add(value.value());
            }
        }
        return Optional.of(decimals.add(whole));
    }

    /** The sums that the missing scores allow; empty when they cannot be listed. */
    public Optional<NavigableSet<BigFraction>> feasibleSums() {
        boolean none = line.getScores().isEmpty() || scores.stream().allMatch(Score::isMissing);
        if (none && !sheet.hasOwnScale(criteria)) {
            return sheet.methodFacts().flatMap(m -> m.sums(index));
        }
        List<List<BigFraction>> choices = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Score score = score(criterion);
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
            Score score = score(criterion);
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
