// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaglio.assessment.Text;
import org.vaglio.language.drafts.DraftNames;
import org.vaglio.language.drafts.NewBand;
import org.vaglio.language.drafts.NewMethod;
import org.vaglio.language.drafts.NewPlan;
import org.vaglio.language.drafts.PlanHabits.Rounding;
import org.vaglio.language.drafts.PlanHabits;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.SeverityLevel;
import org.vaglio.tests.Maps;

/** Maps and methods that somebody begins to write. */
class DraftsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comune di Roccamira      | ComuneDiRoccamira
            PTPCT 2026-2028          | PTPCT20262028
            2026: piano dell'ente    | PianoDellEnte
            processo                 | Processo
            città                    | Città
            «12»                     | ''
            """)
    void aTitleSuggestsAName(String title, String name) {
        assertEquals(name, DraftNames.of(title));
    }

    @Test
    void aPlanHasItsBodyItsMethodAndAFirstProcess() {
        String text = new NewPlan("Roccamira", "Piano \"triennale\"", 2026, 2028, "Comune di Roccamira", "PNA2013", "", "Concorsi", PlanHabits.NONE).text();
        assertReadable("""
                piano Roccamira "Piano \\"triennale\\"" 2026-2028 usa PNA2013 {
                  ente "Comune di Roccamira"

                  processo P1 "1" "Concorsi" primario {
                  }
                }
                """, text);
    }

    @Test
    void aPlanOfOneYearMayBeEmpty() {
        assertReadable("""
                piano P "Piano" 2026 {
                }
                """, new NewPlan("P", "Piano", 2026, 2026, "", "", "", " ", PlanHabits.NONE).text());
    }

    @Test
    void aPlanSaysWhatItsWriterIsUsedToSayOfRulesAndFigures() {
        PlanHabits habits = new PlanHabits(new TreeMap<>(Map.of("near-threshold", SeverityLevel.OFF, "mean-off-convention", SeverityLevel.ERROR)),
                new Rounding(RoundingMode.HALF_EVEN, 2), new Rounding(RoundingMode.CUT, 1), true);
        assertReadable("""
                piano P "Piano" 2026 usa PNA2013 {
                  gravità mean-off-convention errore
                  gravità near-threshold ignora
                  convenzione {
                    medie arrotondate-al-pari a 2 decimali
                    prodotto troncato a 1 decimale da operandi stampati
                  }

                  processo P1 "1" "Concorsi" primario {
                  }
                }
                """, new NewPlan("P", "Piano", 2026, 2026, "", "PNA2013", "", "Concorsi", habits).text());
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, names = "UNSPECIFIED", mode = EnumSource.Mode.EXCLUDE)
    void everyRoundingIsWrittenInWordsThatTheLanguageHas(RoundingMode mode) {
        PlanHabits habits = new PlanHabits(new TreeMap<>(), new Rounding(mode, 0), new Rounding(mode, 3), false);
        String text = new NewPlan("P", "Piano", 2026, 2026, "", "", "", "", habits).text();
        assertReadable(text, text);
    }

    @Test
    void aPlanImportsAMethodThatIsNotOfTheLibrary() {
        assertEquals("""
                importa "../metodi/metodo.mappa"

                piano P "Piano" 2026 usa Nostro {
                }
                """, new NewPlan("P", "Piano", 2026, 2026, "", "Nostro", "../metodi/metodo.mappa", "", PlanHabits.NONE).text());
    }

    @Test
    void aMethodExtendsOneOfTheLibraryWithItsOwnBands() {
        assertReadable("""
                metodo M "Il nostro metodo" estende PNA2013 {
                  fasce "Livelli di rischio" lettura esatta {
                    fascia Basso "basso" da 0 meno di 5
                    fascia MoltoAlto "molto alto" da 5 a 25
                  }
                  soglia 12
                }
                """, method("PNA2013", band("basso", "0"), band("molto alto", "5")).text());
    }

    @Test
    void aMethodOfItsOwnHasIndicesAndAFormula() {
        assertReadable("""
                metodo M "Il nostro metodo" {
                  indice probabilità "Probabilità" media {
                    criterio P1 "Criterio 1" domanda "Domanda del criterio 1" {
                      1 "Risposta 1"
                      2 "Risposta 2"
                      3 "Risposta 3"
                      4 "Risposta 4"
                      5 "Risposta 5"
                    }
                  }
                  indice impatto "Impatto" media {
                    criterio I1 "Criterio 1" domanda "Domanda del criterio 1" {
                      1 "Risposta 1"
                      2 "Risposta 2"
                      3 "Risposta 3"
                      4 "Risposta 4"
                      5 "Risposta 5"
                    }
                  }
                  rischio = probabilità x impatto
                  soglia 12
                }
                """, method("").text());
    }

    @Test
    void bandsThatDoNotRiseAreRefused() {
        assertEquals(Optional.of(new Text("La fascia «basso» comincia a 5 e finisce a 5,0.", "The band \"basso\" begins at 5 and ends at 5,0.")),
                method("PNA2013", band("basso", "5"), band("alto", "5,0")).problem());
    }

    @Test
    void twoBandsOfOneNameAreRefused() {
        assertEquals(Optional.of(new Text("Ogni fascia vuole un nome suo: «basso» non va bene.",
                "Each band needs a name of its own: \"basso\" will not do.")), method("PNA2013", band("Basso", "0"), band("basso", "5")).problem());
    }

    @Test
    void bandsThatRiseAreAccepted() {
        assertEquals(Optional.empty(), method("PNA2013", band("basso", "0"), band("alto", "24,99")).problem());
    }

    private static NewMethod method(String base, NewBand... bands) {
        return new NewMethod("M", "Il nostro metodo", base, 1, 1, List.of(bands), new Figure("25"), new Figure("12"));
    }

    private static NewBand band(String title, String lower) {
        return new NewBand(title, new Figure(lower));
    }

    private static void assertReadable(String expected, String text) {
        assertEquals(expected, text);
        assertEquals(List.of(), Maps.parse(text).getErrors());
    }
}
