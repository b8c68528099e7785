// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.AreaHeading;
import org.vaglio.documents.recognise.Fragment.Bands;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.Interventions;
import org.vaglio.documents.recognise.Fragment.Legend;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Side;
import org.vaglio.model.Figure;

/** A scoring sheet as it is put together from its parts. */
final class SheetDraft {

    /** A further factor of the product. */
    record Coefficient(Span span, String title, Figure value) {
    }

    /** A class or judgement in words. */
    record Level(Span span, String text, String reason) {
    }

    String label;
    String title;
    String processNumber;
    String processTitle;
    AreaHeading area;
    Span span;
    final Map<Side, List<CriterionDraft>> criteria = new EnumMap<>(Side.class);
    final Map<Side, IndexValue> values = new EnumMap<>(Side.class);
    final Map<Side, Level> indexLevels = new EnumMap<>(Side.class);
    final List<RiskValue> risks = new ArrayList<>();
    final List<Coefficient> coefficients = new ArrayList<>();
    final List<Legend> legends = new ArrayList<>();
    /** The product after the further factors, where the product before them is printed too. */
    RiskValue residual;
    RiskClass riskClass;
    Level judgement;
    Bands bands;
    Interventions interventions;
    boolean fromTable;

    List<CriterionDraft> criteria(Side side) {
        return criteria.getOrDefault(side, List.of());
    }

    void reach(Span part) {
        span = span == null ? part : span.to(part);
    }

    /** Takes the other half of the same sheet from another table; returns whether it is one. */
    boolean takes(SheetDraft other) {
        boolean apart = criteria.keySet().stream().noneMatch(other.criteria::containsKey) && values.keySet().stream().noneMatch(other.values::containsKey);
        boolean half = fromTable && risks.isEmpty() && riskClass == null && judgement == null && !other.values.isEmpty();
        if (!apart || !half) {
            return false;
        }
        criteria.putAll(other.criteria);
        values.putAll(other.values);
        risks.addAll(other.risks);
        riskClass = other.riskClass;
        return true;
    }

    /** Whether it has anything of a sheet, be it an empty form. */
    boolean hasContent() {
        return !criteria.isEmpty() || !values.isEmpty() || !risks.isEmpty() || judgement != null || riskClass != null
                || !indexLevels.isEmpty();
    }

    /** Whether it prints what somebody has assessed. */
    boolean isFilled() {
        boolean scored = criteria.values().stream().flatMap(List::stream).anyMatch(c -> c.score != null || c.level != null);
        return scored || !values.isEmpty() || risk() != null || judgement != null || riskClass != null || !indexLevels.isEmpty();
    }

    /** The product that this sheet claims: the maximum printed as "5 x 5 = 25" beside other means is none. */
    RiskValue risk() {
        RiskValue claim = null;
        for (RiskValue risk : risks) {
            boolean maximum = isMaximum(risk);
            claim = maximum && (claim != null || risks.size() > 1 || !meansAre(risk)) ? claim : risk;
        }
        return claim;
    }

    private static boolean isMaximum(RiskValue risk) {
        return risk.operands().size() > 1 && risk.value() != null && risk.operands().stream().allMatch(o -> o.decimals() == 0)
                && risk.operands().stream().distinct().count() == 1 && risk.operands().get(0).value().intValue() >= 3;
    }

    private boolean meansAre(RiskValue risk) {
        IndexValue p = values.get(Side.PROBABILITY);
        IndexValue i = values.get(Side.IMPACT);
        return p != null && i != null && p.value() != null && i.value() != null
                && p.value().value().equals(risk.operands().get(0).value()) && i.value().value().equals(risk.operands().get(1).value())
                || p == null && i == null;
    }
}
