// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Fragment.CoefficientScale;
import org.vaglio.documents.recognise.Fragment.Interventions;
import org.vaglio.documents.recognise.Fragment.Matrix;
import org.vaglio.documents.recognise.Fragment.ThresholdText;
import org.vaglio.documents.recognise.Interval;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Writes the method of a document: what the library's method does not have, and what most sheets print. */
final class MethodWriter {

    /** The formula of the product before the further factors, where both are printed. */
    static final String INHERENT = "inerente";

    private final MethodDraft draft;
    private final List<SheetDraft> filled;
    private final List<SheetDraft> forms;
    private final Bands bands;
    private final Interventions interventions;
    private final ThresholdText threshold;
    private final Matrix matrix;
    private final CoefficientScale scale;
    private final List<String> levels;
    private final Map<String, String> coefficients = new LinkedHashMap<>();
    private final String name;

    MethodWriter(PlanDraft plan, MethodDraft draft, SheetAssembler assembler, List<SheetDraft> filled, List<SheetDraft> forms,
            List<Fragment> fragments) {
        this.draft = draft;
        this.filled = filled;
        this.forms = forms;
        List<Bands> ofSheets = filled.stream().map(s -> s.bands).filter(Objects::nonNull).toList();
        this.bands = MethodDraft.usual(ofSheets, MethodWriter::bandKey).or(() -> assembler.looseBands().stream().findFirst()).orElse(null);
        List<Interventions> all = filled.stream().map(s -> s.interventions).filter(Objects::nonNull).toList();
        this.interventions = bands == null ? null : MethodDraft.usual(all, MethodWriter::interventionKey)
                .or(() -> assembler.looseInterventions().stream().findFirst()).orElse(null);
        this.threshold = fragments.stream().filter(ThresholdText.class::isInstance).map(ThresholdText.class::cast).findFirst().orElse(null);
        this.scale = fragments.stream().filter(CoefficientScale.class::isInstance).map(CoefficientScale.class::cast).findFirst().orElse(null);
        this.matrix = fragments.stream().filter(Matrix.class::isInstance).map(Matrix.class::cast).findFirst().orElse(null);
        this.levels = levels();
        draft.coefficients().forEach(c -> coefficients.put(c, lower(plan.names.ofTitle(c))));
        this.name = needed() ? plan.names.ofTitle("Metodo") : draft.isPna2013() ? "PNA2013" : null;
    }

    private static String lower(String name) {
        String lower = name.substring(0, 1).toLowerCase(java.util.Locale.ITALIAN) + name.substring(1);
        return lower.length() < 3 ? "fattore" + name : lower;
    }

    /** The method that the plan uses; null for none. */
    String name() {
        return name;
    }

    private boolean needed() {
        boolean own = !draft.isPna2013() && !filled.isEmpty();
        boolean redefined = draft.isPna2013() && Stream.of(Side.values()).flatMap(s -> draft.members(s).stream()).anyMatch(MethodWriter::isRedefined);
        return own || redefined || bands != null || threshold != null;
    }

    private List<String> levels() {
        Set<String> texts = new LinkedHashSet<>();
        for (SheetDraft sheet : filled) {
            Stream.concat(Stream.of(sheet.judgement).filter(Objects::nonNull), sheet.indexLevels.values().stream()).forEach(l -> texts.add(l.text()));
            sheet.criteria.values().stream().flatMap(List::stream).map(c -> c.level).filter(Objects::nonNull).forEach(texts::add);
        }
        if (matrix != null && !texts.isEmpty()) {
            matrix.entries().forEach(e -> texts.addAll(List.of(e.probability(), e.impact(), e.level())));
        }
        Map<String, String> byName = new LinkedHashMap<>();
        texts.forEach(t -> byName.putIfAbsent(LevelWords.name(t), t));
        return byName.values().stream().sorted(Comparator.comparing(LevelWords::rank)).toList();
    }

    private boolean isQualitative() {
        return !levels.isEmpty() && filled.stream().allMatch(s -> s.values.isEmpty() && s.risks.isEmpty());
    }

    /** The name of the index of a side. */
    String index(Side side) {
        boolean only = !draft.uses(Side.IMPACT) && draft.members(Side.IMPACT).isEmpty();
        return side == Side.IMPACT ? "impatto" : isQualitative() && only ? "esposizione" : "probabilità";
    }

    /** Whether the judgement of a sheet is what its criteria give. */
    boolean isJudgementComputed(SheetDraft sheet) {
        return isQualitative() && sheet.indexLevels.isEmpty() && !sheet.criteria(Side.PROBABILITY).isEmpty() && sheet.criteria(Side.IMPACT).isEmpty()
                && draft.levelAggregation(Side.PROBABILITY).isPresent();
    }

    /** The name of a further factor. */
    String coefficient(String title) {
        return coefficients.get(title);
    }

    /** The highest score of an index's criteria. */
    int most(Side side) {
        return draft.members(side).stream().flatMap(m -> m.scale.stream()).map(a -> a.score().value().getNumerator())
                .max(BigInteger::compareTo).map(BigInteger::intValue).orElse(5);
    }

    void write(MapText text) {
        if (!needed()) {
            return;
        }
        text.add("metodo").add(name).reference("estende", draft.isPna2013() ? "PNA2013" : null).open();
        levels.forEach(l -> text.add("livello").add(LevelWords.name(l)).quoted(l).line());
        for (Side side : Side.values()) {
            index(text, side);
        }
        coefficients.forEach((title, n) -> coefficient(text, title, n));
        if (!draft.isPna2013()) {
            formula(text);
        }
        if (bands != null) {
            bands(text, bands, null);
        }
        if (threshold != null) {
            text.add("soglia").add(threshold.exclusive() ? "oltre" : "").add(threshold.value().text()).line();
        }
        if (interventions != null) {
            interventions.rows().stream().filter(r -> hasBand(bands, r.band())).forEach(r -> intervention(text, r, null));
        }
        text.close();
    }

    private void coefficient(MapText text, String title, String index) {
        text.add("indice").add(index).quoted(title).add("valore");
        if (hasCoefficientScale()) {
            text.open().add("criterio").add(Words.capitalised(index)).quoted(title).open();
            scale.answers().forEach(a -> SheetWriter.answer(text, a));
            text.close().close();
        }
        text.line();
    }

    /** Whether the values of the only further factor are printed. */
    boolean hasCoefficientScale() {
        return scale != null && coefficients.size() == 1;
    }

    private static boolean isRedefined(MethodDraft.Member member) {
        List<BigFraction> usual = member.first.known.scores().stream().map(BigFraction::of).toList();
        return !member.scale.isEmpty() && !MethodDraft.scores(member.scale).equals(usual);
    }

    private void index(MapText text, Side side) {
        List<MethodDraft.Member> members = draft.members(side).stream().filter(m -> !draft.isPna2013() || isRedefined(m)).toList();
        boolean used = draft.uses(side) || !draft.members(side).isEmpty();
        if (!used || draft.isPna2013() && members.isEmpty()) {
            return;
        }
        text.add("indice").add(index(side));
        if (!draft.isPna2013()) {
            text.add(isQualitative() && !draft.members(side).isEmpty() ? draft.levelAggregation(side).orElse("moda") : draft.aggregation(side));
        }
        text.open();
        for (MethodDraft.Member member : members) {
            criterion(text, member);
        }
        text.close();
    }

    private void criterion(MapText text, MethodDraft.Member member) {
        String title = member.first.title == null || member.first.title.isBlank() ? member.name : Words.flat(member.first.title);
        text.add("criterio").add(member.name).quoted(Words.capitalised(title)).option("domanda", member.first.question);
        List<String> own = member.all.stream().anyMatch(c -> c.level != null) ? levels : List.of();
        if (!member.scale.isEmpty() || !own.isEmpty()) {
            text.open();
            member.scale.forEach(a -> SheetWriter.answer(text, a));
            own.forEach(l -> text.add(LevelWords.name(l)).line());
            text.add("}");
        }
        text.line();
    }

    private void formula(MapText text) {
        List<String> operands = new ArrayList<>();
        for (Side side : Side.values()) {
            if (draft.uses(side)) {
                operands.add(index(side));
            }
        }
        operands.addAll(coefficients.values());
        boolean judged = isQualitative() || operands.isEmpty() || draft.formula().equals("giudizio");
        if (matrix != null && draft.uses(Side.PROBABILITY) && draft.uses(Side.IMPACT) && isQualitative()) {
            text.add("rischio = matrice probabilità, impatto").open();
            matrix.entries().forEach(e -> text.add(LevelWords.name(e.probability())).add(LevelWords.name(e.impact())).add("=").add(LevelWords.name(e.level())).line());
            text.close();
        } else if (judged) {
            text.add("rischio = giudizio").line();
        } else {
            boolean both = filled.stream().anyMatch(s -> s.residual != null);
            if (both) {
                operands.removeAll(coefficients.values());
                text.add("rischio " + INHERENT + " =").add(String.join(" x ", operands)).line();
                operands.clear();
                operands.add(INHERENT);
                operands.addAll(coefficients.values());
            }
            boolean sum = draft.formula().equals("somma");
            text.add(sum ? "rischio = somma" : "rischio =").add(String.join(sum ? ", " : " x ", operands)).line();
        }
    }

    // ---------------------------------------------------------------- bands

    private static String bandKey(Bands bands) {
        return bands.rows().stream().map(r -> Words.normal(r.name()) + value(r.interval().lower()) + r.interval().lowerOpen()
                + value(r.interval().upper()) + r.interval().upperOpen()).collect(Collectors.joining("|"));
    }

    private static String value(Figure figure) {
        return figure == null ? "-" : figure.value().toString();
    }

    private static String interventionKey(Interventions interventions) {
        return interventions.rows().stream().map(r -> Words.normal(r.band() + " " + r.text())).collect(Collectors.joining("|"));
    }

    private static boolean hasBand(Bands bands, String name) {
        return bands.rows().stream().anyMatch(b -> Words.normal(b.name()).equals(Words.normal(name)));
    }

    private static void bands(MapText text, Bands bands, Span span) {
        text.add("fasce").source(span).open();
        for (Bands.Row row : bands.rows()) {
            String camel = Words.camel(row.name());
            text.add("fascia").add(camel).add(camel.equals(row.name()) ? "" : MapText.quote(row.name()));
            Interval interval = row.interval();
            if (interval.lower() != null) {
                text.add(interval.lowerOpen() ? "oltre" : "da").add(interval.lower().text());
            }
            if (interval.upper() != null) {
                text.add(interval.upperOpen() ? "meno di" : "a").add(interval.upper().text());
            }
            text.line();
        }
        text.close();
    }

    private static void intervention(MapText text, Interventions.Row row, Span span) {
        text.add("intervento per").add(Words.camel(row.band())).quoted(row.text()).option("frequenza", Timing.frequency(row.text())).source(span).line();
    }

    /** The bands and interventions of a sheet, where they are not those of the method. */
    void writeDeviatingBands(MapText text, SheetDraft sheet) {
        if (sheet.bands != null && !bandKey(sheet.bands).equals(bandKey(bands))) {
            bands(text, sheet.bands, sheet.bands.span());
        }
        if (sheet.interventions != null && interventions != null) {
            for (Interventions.Row row : sheet.interventions.rows()) {
                boolean usual = interventions.rows().stream().anyMatch(r -> Words.normal(r.band() + " " + r.text()).equals(Words.normal(row.band() + " " + row.text())));
                if (!usual && hasBand(bands, row.band())) {
                    intervention(text, row, row.span());
                }
            }
        }
    }

    // ---------------------------------------------------------------- scales of forms

    /** Scales that empty forms print otherwise than the method, and scores printed at the question of a criterion. */
    void writeFormScales(MapText text) {
        for (SheetDraft form : forms) {
            for (Side side : Side.values()) {
                form.criteria(side).forEach(c -> draft.member(side, c).filter(m -> draft.deviates(m, c)).ifPresent(m -> scale(text, m, c, null)));
            }
        }
        for (Side side : Side.values()) {
            for (MethodDraft.Member member : draft.members(side)) {
                List<CriterionDraft> asked = member.all.stream().filter(CriterionDraft::hasScoreAtQuestion).toList();
                if (!asked.isEmpty()) {
                    scale(text, member, asked.get(0), asked.size() + (asked.size() == 1 ? " scheda" : " schede"));
                }
            }
        }
    }

    private static void scale(MapText text, MethodDraft.Member member, CriterionDraft criterion, String place) {
        text.add("scala").add(member.name).add(place == null ? "" : MapText.quote(place)).source(criterion.span).open();
        (place == null ? criterion.proper() : criterion.answers).forEach(a -> SheetWriter.answer(text, a));
        text.close();
    }
}
