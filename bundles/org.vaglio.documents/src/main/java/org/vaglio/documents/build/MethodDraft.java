// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.recognise.Side;
import org.vaglio.model.Figure;

/** The scoring method that the sheets of a document have in common, worked out from what most of them print. */
final class MethodDraft {

    /** A criterion of the method and the scale that most sheets print. */
    static final class Member {
        final CriterionDraft first;
        final List<CriterionDraft> all = new ArrayList<>();
        String name;
        List<AnswerLine> scale = List.of();

        Member(CriterionDraft first) {
            this.first = first;
        }
    }

    private final Map<Side, List<Member>> members = new EnumMap<>(Side.class);
    private final List<SheetDraft> filled;
    private final boolean standard;
    private final NameMaker names = new NameMaker();

    /**
     * @param filled sheets that somebody has filled in
     * @param forms  the same sheets printed empty, as part of the method
     */
    MethodDraft(List<SheetDraft> filled, List<SheetDraft> forms) {
        this.filled = filled;
        for (Side side : Side.values()) {
            members.put(side, members(side, filled, forms));
        }
        this.standard = isStandard();
        for (Side side : Side.values()) {
            members(side).forEach(this::complete);
        }
    }

    private static List<Member> members(Side side, List<SheetDraft> filled, List<SheetDraft> forms) {
        List<Member> members = new ArrayList<>();
        List<List<CriterionDraft>> lists = Stream.concat(filled.stream(), forms.stream()).map(s -> s.criteria(side))
                .sorted(Comparator.comparing((List<CriterionDraft> l) -> -l.size())).toList();
        for (List<CriterionDraft> list : lists) {
            for (int i = 0; i < list.size(); i++) {
                CriterionDraft draft = list.get(i);
                int place = i;
                Optional<Member> same = members.stream().filter(m -> m.first.same(draft)).findFirst();
                if (same.isEmpty() && list.size() == members.size() && draft.known == null) {
                    same = Optional.of(members.get(place));
                }
                same.orElseGet(() -> {
                    Member member = new Member(draft);
                    members.add(member);
                    return member;
                }).all.add(draft);
            }
        }
        return members;
    }

    /** Whether the criteria are those of PNA 2013, or only the divisors are known and are its own. */
    private boolean isStandard() {
        int p = members(Side.PROBABILITY).size();
        int i = members(Side.IMPACT).size();
        if (p == 0 && i == 0) {
            return divisorsAre(Side.PROBABILITY, 6) && divisorsAre(Side.IMPACT, 4);
        }
        boolean known = Stream.of(Side.values()).flatMap(s -> members(s).stream().map(m -> m.first.known != null && m.first.known.side() == s))
                .allMatch(b -> b);
        return known && p == 6 && i == 4 && coefficients().isEmpty() && filled.stream().allMatch(s -> s.judgement == null);
    }

    private boolean divisorsAre(Side side, int expected) {
        List<Figure> divisors = filled.stream().map(f -> f.values.get(side)).filter(v -> v != null && v.divisor() != null)
                .map(IndexValue::divisor).toList();
        long agreeing = divisors.stream().filter(d -> d.value().equals(BigFraction.of(expected))).count();
        return !divisors.isEmpty() && agreeing * 2 > divisors.size();
    }

    private void complete(Member member) {
        member.name = standard ? member.first.known.libraryName() : names.ofTitle(member.first.title == null || member.first.title.isBlank()
                ? "Criterio" + member.first.ordinal : member.first.title);
        Map<List<BigFraction>, List<CriterionDraft>> byScale = new LinkedHashMap<>();
        member.all.stream().filter(c -> !c.proper().isEmpty() && c.proper().stream().allMatch(a -> a.score() != null))
                .filter(c -> c.proper().stream().allMatch(a -> a.text() != null) || c.proper().stream().allMatch(a -> a.text() == null))
                .forEach(c -> byScale.computeIfAbsent(scores(c.proper()), k -> new ArrayList<>()).add(c));
        byScale.values().stream().max(Comparator.comparing(List::size)).ifPresent(l -> member.scale = l.get(0).proper());
    }

    /** The scores of a scale in order. */
    static List<BigFraction> scores(List<AnswerLine> answers) {
        return answers.stream().filter(a -> a.score() != null).map(a -> a.score().value()).sorted().toList();
    }

    List<Member> members(Side side) {
        return members.get(side);
    }

    /** Whether the criteria are those of PNA 2013. */
    boolean isPna2013() {
        return standard;
    }

    /** The member that a sheet's criterion is. */
    Optional<Member> member(Side side, CriterionDraft draft) {
        return members(side).stream().filter(m -> m.all.contains(draft)).findFirst();
    }

    /** Whether a criterion of a sheet prints other scores than the method. */
    boolean deviates(Member member, CriterionDraft draft) {
        if (draft.proper().isEmpty()) {
            return false;
        }
        List<BigFraction> usual = scale(member);
        return !usual.isEmpty() && !scores(draft.proper()).equals(usual);
    }

    private static List<BigFraction> scale(Member member) {
        return scores(member.scale);
    }

    /** Titles of further factors, in order. */
    List<String> coefficients() {
        return filled.stream().flatMap(s -> s.coefficients.stream()).map(SheetDraft.Coefficient::title).distinct().toList();
    }

    /** Whether any sheet gives a value, a score or a level to an index. */
    boolean uses(Side side) {
        return filled.stream().anyMatch(s -> s.values.containsKey(side) || s.indexLevels.containsKey(side)
                || s.criteria(side).stream().anyMatch(c -> c.score != null));
    }

    /** How most sheets join the scores of an index. */
    String aggregation(Side side) {
        if (members(side).isEmpty()) {
            boolean decimals = filled.stream().map(f -> f.values.get(side)).filter(v -> v != null && v.value() != null).anyMatch(v -> v.value().decimals() > 0);
            return decimals ? "media" : "valore";
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (SheetDraft sheet : filled) {
            IndexValue value = sheet.values.get(side);
            List<Figure> scores = sheet.criteria(side).stream().map(c -> c.score).toList();
            if (value != null && value.value() != null && value.divisor() == null && !scores.isEmpty() && !scores.contains(null)) {
                votes.merge(vote(scores, value.value().value()), 1, Integer::sum);
            }
        }
        votes.remove("");
        int means = votes.getOrDefault("media", 0);
        return votes.entrySet().stream().filter(e -> e.getValue() > means).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse("media");
    }

    /** How most sheets join the values of their indices into the risk: {@code prodotto}, {@code somma}, or neither, {@code giudizio}. */
    String formula() {
        int rows = 0;
        int products = 0;
        int sums = 0;
        for (SheetDraft sheet : filled) {
            List<BigFraction> values = Stream.of(Side.values()).map(s -> sheet.values.get(s)).filter(v -> v != null && v.value() != null)
                    .map(v -> v.value().value()).toList();
            RiskValue risk = sheet.risk();
            if (!values.isEmpty() && risk != null && risk.value() != null && risk.operands().isEmpty() && sheet.coefficients.isEmpty()) {
                rows++;
                products += SelfCheck.near(values.stream().reduce(BigFraction.ONE, BigFraction::multiply), risk.value()) ? 1 : 0;
                sums += values.size() > 1 && SelfCheck.near(values.stream().reduce(BigFraction.ZERO, BigFraction::add), risk.value()) ? 1 : 0;
            }
        }
        boolean single = !uses(Side.PROBABILITY) || !uses(Side.IMPACT);
        return rows >= 3 && sums * 2 > rows && products * 2 < rows ? "somma" : rows >= 3 && products * 3 < rows || single && products * 2 < rows ? "giudizio" : "prodotto";
    }

    /** How most rows join the levels of their criteria into the judgement: {@code massimo} or {@code moda}; empty when neither does. */
    Optional<String> levelAggregation(Side side) {
        int rows = 0;
        int maxima = 0;
        int modes = 0;
        for (SheetDraft sheet : filled) {
            List<Integer> ranks = sheet.criteria(side).stream().filter(c -> c.level != null).map(c -> LevelWords.rank(c.level)).toList();
            if (sheet.judgement != null && ranks.size() > 1) {
                int judged = LevelWords.rank(sheet.judgement.text());
                rows++;
                maxima += judged == ranks.stream().max(Comparator.naturalOrder()).orElseThrow() ? 1 : 0;
                modes += judged == mode(ranks) ? 1 : 0;
            }
        }
        int best = Math.max(maxima, modes);
        return rows < 3 || best * 5 < rows * 4 ? Optional.empty() : Optional.of(modes == best ? "moda" : "massimo");
    }

    /** The most frequent rank; of several the highest. */
    private static int mode(List<Integer> ranks) {
        return ranks.stream().max(Comparator.<Integer>comparingLong(r -> ranks.stream().filter(r::equals).count()).thenComparing(r -> r)).orElseThrow();
    }

    private static String vote(List<Figure> scores, BigFraction value) {
        BigFraction sum = scores.stream().map(Figure::value).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction maximum = scores.stream().map(Figure::value).max(Comparator.naturalOrder()).orElseThrow();
        BigFraction mean = sum.divide(scores.size());
        boolean near = mean.subtract(value).abs().compareTo(BigFraction.of(1, 2)) < 0;
        return value.equals(sum) && !near ? "somma" : near ? "media" : value.equals(maximum) ? "massimo" : "";
    }

    /** What most of some things are; empty when there are none. */
    static <T, K> Optional<T> usual(List<T> all, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        all.forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        return groups.values().stream().max(Comparator.comparing(List::size)).map(l -> l.get(0));
    }
}
