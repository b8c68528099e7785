// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Side;
import org.vaglio.model.Figure;

class SelfCheckTest {

    private static final Span PLACE = new Span(0, 1, 1, "");

    private static SheetDraft sheet(String scores, String mean) {
        SheetDraft sheet = new SheetDraft();
        sheet.criteria.put(Side.PROBABILITY, new ArrayList<>(Stream.of(scores.split(" ")).map(s -> {
            CriterionDraft criterion = new CriterionDraft(PLACE, "c", 0, null);
            criterion.score = Figure.parse(s);
            return criterion;
        }).toList()));
        sheet.values.put(Side.PROBABILITY, new IndexValue(PLACE, Side.PROBABILITY, null, null, Figure.parse(mean)));
        return sheet;
    }

    @Test
    void oneWrongMeanOfThreeIsAMistakeOfThePlan() {
        List<SheetDraft> sheets = List.of(sheet("5 2 2", "3"), sheet("1 2 3", "2,00"), sheet("1 1 1", "2"));
        assertFalse(SelfCheck.dropMisread(sheets, Side.PROBABILITY));
        assertEquals(3, sheets.get(2).criteria(Side.PROBABILITY).size());
    }

    @Test
    void twoWrongMeansOfThreeAreAMistakeOfTheReading() {
        List<SheetDraft> sheets = List.of(sheet("5 2 2", "3"), sheet("1 2 3", "4,00"), sheet("1 1 1", "2"));
        assertTrue(SelfCheck.dropMisread(sheets, Side.PROBABILITY));
        assertEquals(0, sheets.get(0).criteria(Side.PROBABILITY).size());
    }

    @Test
    void twoSheetsAreTooFewToTell() {
        assertFalse(SelfCheck.dropMisread(List.of(sheet("5 2 2", "4"), sheet("1 2 3", "4,00")), Side.PROBABILITY));
    }
}
