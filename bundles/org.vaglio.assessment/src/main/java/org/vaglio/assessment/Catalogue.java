// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vaglio.assessment.rules.band.BandBoundsImplausible;
import org.vaglio.assessment.rules.band.BandChangedByRounding;
import org.vaglio.assessment.rules.band.BandGap;
import org.vaglio.assessment.rules.band.BandMismatch;
import org.vaglio.assessment.rules.band.BandOverlap;
import org.vaglio.assessment.rules.band.BandRedefined;
import org.vaglio.assessment.rules.band.BandUnreachable;
import org.vaglio.assessment.rules.band.InterventionDiffers;
import org.vaglio.assessment.rules.band.NearThreshold;
import org.vaglio.assessment.rules.band.ThresholdMissesAll;
import org.vaglio.assessment.rules.band.ValueInNoBand;
import org.vaglio.assessment.rules.mapping.AcceptanceUnused;
import org.vaglio.assessment.rules.mapping.AreaMissing;
import org.vaglio.assessment.rules.mapping.AreaUnused;
import org.vaglio.assessment.rules.mapping.DuplicateLabel;
import org.vaglio.assessment.rules.mapping.DuplicateNumber;
import org.vaglio.assessment.rules.mapping.FunctionMissing;
import org.vaglio.assessment.rules.mapping.HeaderMissing;
import org.vaglio.assessment.rules.mapping.HighRiskWithoutMeasure;
import org.vaglio.assessment.rules.mapping.LabelMerged;
import org.vaglio.assessment.rules.mapping.MeasureUnlinked;
import org.vaglio.assessment.rules.mapping.NameMismatch;
import org.vaglio.assessment.rules.mapping.NameVariant;
import org.vaglio.assessment.rules.mapping.NumberGap;
import org.vaglio.assessment.rules.mapping.NumberingSlip;
import org.vaglio.assessment.rules.mapping.OfficeMissing;
import org.vaglio.assessment.rules.mapping.ProcessUnassessed;
import org.vaglio.assessment.rules.mapping.ReferenceDangling;
import org.vaglio.assessment.rules.mapping.RiskTextDiffers;
import org.vaglio.assessment.rules.reading.FigureUnreadable;
import org.vaglio.assessment.rules.reading.PassageSkipped;
import org.vaglio.assessment.rules.reading.TextRepaired;
import org.vaglio.assessment.rules.scale.LevelMismatch;
import org.vaglio.assessment.rules.scale.MethodDeviation;
import org.vaglio.assessment.rules.scale.ScaleIncomplete;
import org.vaglio.assessment.rules.scale.ScaleInverted;
import org.vaglio.assessment.rules.scale.ScaleRedefined;
import org.vaglio.assessment.rules.scale.ScoreMissing;
import org.vaglio.assessment.rules.scale.ScoreOffScale;
import org.vaglio.assessment.rules.scale.ScoreSurplus;
import org.vaglio.assessment.rules.sheet.ConventionInferred;
import org.vaglio.assessment.rules.sheet.ConventionMixed;
import org.vaglio.assessment.rules.sheet.DivisorMismatch;
import org.vaglio.assessment.rules.sheet.MaximumMismatch;
import org.vaglio.assessment.rules.sheet.MeanMismatch;
import org.vaglio.assessment.rules.sheet.MeanOffConvention;
import org.vaglio.assessment.rules.sheet.OperandMismatch;
import org.vaglio.assessment.rules.sheet.ProductFromRoundedOperands;
import org.vaglio.assessment.rules.sheet.ProductMismatch;
import org.vaglio.assessment.rules.sheet.ProductMissing;
import org.vaglio.assessment.rules.sheet.ProductOffConvention;
import org.vaglio.assessment.rules.sheet.SameInputDifferentResult;
import org.vaglio.assessment.rules.sheet.ScoresNotStated;
import org.vaglio.assessment.rules.sheet.SumInfeasible;
import org.vaglio.assessment.rules.sheet.SumMismatch;
import org.vaglio.assessment.rules.table.CalculationMismatch;
import org.vaglio.assessment.rules.table.RankingMismatch;
import org.vaglio.assessment.rules.table.RankingOffConvention;
import org.vaglio.assessment.rules.table.RankingOrder;
import org.vaglio.assessment.rules.table.RankingPosition;
import org.vaglio.assessment.rules.table.RowLabelMismatch;
import org.vaglio.assessment.rules.table.SummaryMismatch;
import org.vaglio.assessment.rules.table.SummaryOffConvention;
import org.vaglio.assessment.rules.table.SummaryRowProduct;
import org.vaglio.assessment.rules.table.TableIncomplete;
import org.vaglio.assessment.rules.table.TotalMismatch;

/** All rules, in the order in which they are explained. */
public final class Catalogue {

    private static final List<Rule> RULES = List.of(
            new SumMismatch(),
            new SumInfeasible(),
            new DivisorMismatch(),
            new MeanMismatch(),
            new MeanOffConvention(),
            new OperandMismatch(),
            new ProductMismatch(),
            new ProductOffConvention(),
            new ProductFromRoundedOperands(),
            new ProductMissing(),
            new MaximumMismatch(),
            new SameInputDifferentResult(),
            new ScoresNotStated(),
            new ConventionInferred(),
            new ConventionMixed(),
            new ScoreOffScale(),
            new ScoreMissing(),
            new ScoreSurplus(),
            new LevelMismatch(),
            new ScaleRedefined(),
            new ScaleInverted(),
            new ScaleIncomplete(),
            new MethodDeviation(),
            new BandGap(),
            new BandOverlap(),
            new BandUnreachable(),
            new BandBoundsImplausible(),
            new BandRedefined(),
            new ValueInNoBand(),
            new BandMismatch(),
            new BandChangedByRounding(),
            new ThresholdMissesAll(),
            new NearThreshold(),
            new InterventionDiffers(),
            new SummaryMismatch(),
            new SummaryOffConvention(),
            new SummaryRowProduct(),
            new RankingMismatch(),
            new RankingOffConvention(),
            new RankingOrder(),
            new RankingPosition(),
            new TableIncomplete(),
            new RowLabelMismatch(),
            new TotalMismatch(),
            new CalculationMismatch(),
            new DuplicateNumber(),
            new NumberGap(),
            new AreaMissing(),
            new FunctionMissing(),
            new OfficeMissing(),
            new NameVariant(),
            new NameMismatch(),
            new RiskTextDiffers(),
            new ProcessUnassessed(),
            new HighRiskWithoutMeasure(),
            new MeasureUnlinked(),
            new AreaUnused(),
            new ReferenceDangling(),
            new NumberingSlip(),
            new HeaderMissing(),
            new DuplicateLabel(),
            new LabelMerged(),
            new TextRepaired(),
            new FigureUnreadable(),
            new PassageSkipped(),
            new AcceptanceUnused());

    private static final Map<String, Rule> BY_ID = RULES.stream()
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    private Catalogue() {
    }

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of an id; empty when there is none. */
    public static Optional<Rule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
