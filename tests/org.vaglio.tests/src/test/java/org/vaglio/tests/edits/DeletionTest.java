// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.Deletion;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Role;
import org.vaglio.tests.Maps;

/** An element is deleted with the references to it, in all files. */
class DeletionTest {

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of("a.mappa", """
            piano T {
              ruolo R "Dirigente"
              processo P "1" "Gara" responsabile R {
                // avvio
                fase F
                fase G // coda
                fase H
                F poi G // resta
                G poi H
                evento V in F, G
                evento W in G
              }
              misura M responsabile R per P.V, P
              riepilogo "Allegato" {
                P : 3
              }
            }
            """, "b.mappa", """
            parte di T {
              graduatoria h {
                // prima
                posto "1" P : 7
                posto "2" P.V
              }
            }
            """));

    @Test
    void referencesThatAnElementCanDoWithoutGo() throws EditRefused {
        assertDeleted(w -> w.get(Phase.class, "G"), "[Flow, Flow, RiskEvent.steps, RiskEvent.steps]", "a.mappa", """
            piano T {
              ruolo R "Dirigente"
              processo P "1" "Gara" responsabile R {
                // avvio
                fase F
                fase H
                evento V in F
                evento W
              }
              misura M responsabile R per P.V, P
              riepilogo "Allegato" {
                P : 3
              }
            }
            """);
    }

    @Test
    void rowsGoWithTheirSubjectInEveryFile() throws EditRefused {
        assertDeleted(w -> w.get(Process.class, "P"), "[Measure.subjects, RankingRow, RankingRow, SummaryRow]", "b.mappa", """
            parte di T {
              graduatoria h {}
            }
            """);
    }

    @Test
    void aClauseGoesWithItsKeyword() throws EditRefused {
        assertDeleted(w -> w.get(Role.class, "R"), "[Measure.responsible, Process.responsible]", "a.mappa",
                FILES.get("a.mappa").replace("  ruolo R \"Dirigente\"\n", "").replace(" responsabile R", ""));
    }

    private static void assertDeleted(Function<Workspace, EObject> choice, String removed, String file, String expected) throws EditRefused {
        List<String> removals = new ArrayList<>();
        Workspace.Outcome outcome = new Workspace(FILES).changeLawfully(w -> Maps.INJECTOR.getInstance(Deletion.class)
                .delete(choice.apply(w)).forEach(r -> removals.add(r.element().eClass().getName()
                        + (r.reference() == null ? "" : "." + r.reference().getName()))));
        removals.sort(null);
        assertEquals(removed, removals.toString());
        assertEquals(expected, outcome.texts().get(file));
    }
}
