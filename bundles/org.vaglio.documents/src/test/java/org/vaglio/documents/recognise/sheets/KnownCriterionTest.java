// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.documents.recognise.Side;

class KnownCriterionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "discrezionalità | DISCREZIONALITA",
            "Grado di discrezionalità del funzionario | DISCREZIONALITA",
            "RILEVANZA ESTERNA Esce dall'ente? | RILEVANZA",
            "complessita' del procedimento | COMPLESSITA",
            "Value economic | VALORE",
            "frazionabilità del processo | FRAZIONABILITA",
            "Razionalità | FRAZIONABILITA",
            "Efficacia dei controlli | CONTROLLI",
            "Impatto organizzativo | ORGANIZZATIVO",
            "Impatto organizzativo, economico e sull'immagine | IMMAGINE",
            "Impatto sull'immagine | IMMAGINE",
            "impatto economico | ECONOMICO",
            "Impatto sulla reputazione | REPUTAZIONALE"})
    void namesThatPlansGive(String text, KnownCriterion criterion) {
        assertEquals(Optional.of(criterion), KnownCriterion.at(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I controlli", "discrezionale", "valore", "impatto", "rilevanza", "La complessità", "controllori",
        "Contratti", "Controllo", "Complessivo", "Frazioni", "Organi", "Organo"})
    void otherTextsBeginWithNone(String text) {
        assertEquals(Optional.empty(), KnownCriterion.at(text));
    }

    @ParameterizedTest
    @CsvSource({"Discrez., DISCREZIONALITA", "Ril. est., RILEVANZA", "Compl., COMPLESSITA", "Val. ec., VALORE", "Fraz., FRAZIONABILITA", "Contr., CONTROLLI",
        "Org., ORGANIZZATIVO", "Imp. econ., ECONOMICO", "Rep., REPUTAZIONALE", "Imm., IMMAGINE"})
    void abbreviations(String text, KnownCriterion criterion) {
        assertEquals(Optional.of(criterion), KnownCriterion.at(text));
    }

    @Test
    void nameIsTheWholeText() {
        assertEquals(Optional.of(KnownCriterion.VALORE), KnownCriterion.named("Valore economico:"));
        assertEquals(Optional.empty(), KnownCriterion.named("Valore economico della gara"));
    }

    @Test
    void everyPlaceOfTheNationalPlanHasOne() {
        for (Side side : Side.values()) {
            int last = side == Side.PROBABILITY ? 6 : 4;
            Stream.iterate(1, p -> p <= last, p -> p + 1).forEach(p -> assertEquals(p, KnownCriterion.of(side, p).orElseThrow().place()));
            assertEquals(Optional.empty(), KnownCriterion.of(side, 0));
            assertEquals(Optional.empty(), KnownCriterion.of(side, last + 1));
        }
    }
}
