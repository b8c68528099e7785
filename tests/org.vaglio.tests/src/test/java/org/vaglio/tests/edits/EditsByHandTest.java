// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.model.riskmap.EnablingFactor;
import org.vaglio.model.riskmap.Phase;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanPart;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.SourceSpan;

/** Changes as people make them, with the whole text that comes of them. */
class EditsByHandTest {

    private static final String PLAN = """
            piano T {
              // l'area
              area A "Contratti"   // coda

              // resta: una riga vuota la separa

              area B «Concorsi»
              processo P "1" "Gara" area A { // apre
                fase F
                evento V in F
              }
              processo Q "2" "Altra"
              misura M per P.V, P
            }
            """;

    @Test
    void aTitleIsOneWord() throws EditRefused {
        var outcome = Workspace.of(PLAN).changeLawfully(w -> w.get(RiskArea.class, "A").setTitle("Appalti"));
        assertEquals("{a.mappa=[TextChange[offset=31, length=11, text=\"Appalti\"]]}", outcome.changes().toString());
    }

    @Test
    void deletingTakesTheCommentsAboveAndAtTheEnd() throws EditRefused {
        assertEdited(w -> {
            w.get(Process.class, "P").setArea(null);
            EcoreUtil.remove(w.get(RiskArea.class, "A"));
        }, """
            piano T {
              // resta: una riga vuota la separa

              area B «Concorsi»
              processo P "1" "Gara" { // apre
                fase F
                evento V in F
              }
              processo Q "2" "Altra"
              misura M per P.V, P
            }
            """);
    }

    @Test
    void renamingFollowsRelativeNames() throws EditRefused {
        assertEdited(w -> w.get(Process.class, "P").setName("poi"), PLAN.replace("processo P", "processo ^poi").replace("P.V, P", "^poi.V, ^poi"));
    }

    @Test
    void aMovedElementKeepsItsTextAndComments() throws EditRefused {
        assertEdited(w -> w.get(Plan.class, "T").getMembers().move(0, w.get(Process.class, "P")), """
            piano T {
              processo P "1" "Gara" area A { // apre
                fase F
                evento V in F
              }
              // l'area
              area A "Contratti"   // coda

              // resta: una riga vuota la separa

              area B «Concorsi»
              processo Q "2" "Altra"
              misura M per P.V, P
            }
            """);
    }

    @Test
    void aNewBlockIsOpenedWhereTheLineEnds() throws EditRefused {
        assertEdited(w -> {
            Phase phase = RiskmapFactory.eINSTANCE.createPhase();
            phase.setName("Avvio");
            w.get(Process.class, "Q").getMembers().add(phase);
        }, PLAN.replace("processo Q \"2\" \"Altra\"", """
            processo Q "2" "Altra" {
                fase Avvio
              }"""));
    }

    @Test
    void anElementThatMovesTakesItsReferencesAlong() throws EditRefused {
        assertEdited(w -> w.get(Process.class, "Q").getMembers().add(w.get(RiskEvent.class, "V")), """
            piano T {
              // l'area
              area A "Contratti"   // coda

              // resta: una riga vuota la separa

              area B «Concorsi»
              processo P "1" "Gara" area A { // apre
                fase F
              }
              processo Q "2" "Altra" {
                evento V in P.F
              }
              misura M per Q.V, P
            }
            """);
    }

    @Test
    void betweenFilesTheLineEndsAndIndentationAreThoseOfTheTarget() throws EditRefused {
        Map<String, String> files = new TreeMap<>(Map.of("a.mappa", PLAN, "b.mappa", "parte di T {\r\n\tmisura N per P.V\r\n}\r\n"));
        var texts = new Workspace(files).changeLawfully(w -> w.first(PlanPart.class).getMembers().add(w.get(Process.class, "P"))).texts();
        assertEquals("parte di T {\r\n\tmisura N per P.V\r\n\tprocesso P \"1\" \"Gara\" area A { // apre\r\n"
                + "\t  fase F\r\n\t  evento V in F\r\n\t}\r\n}\r\n", texts.get("b.mappa"));
    }

    @Test
    void aBlockOnOneLineStaysOnOneLine() throws EditRefused {
        String text = "piano T { processo P \"Gara\" { fase F } } // fine\n";
        assertEquals("piano T { processo P \"Gara\" { fase G fase F } fattore G } // fine\n",
                Workspace.of(text).changeLawfully(w -> {
                    Phase phase = RiskmapFactory.eINSTANCE.createPhase();
                    phase.setName("G");
                    w.get(Process.class, "P").getMembers().add(0, phase);
                    EnablingFactor factor = RiskmapFactory.eINSTANCE.createEnablingFactor();
                    factor.setName("G");
                    w.get(Plan.class, "T").getMembers().add(factor);
                }).texts().get("a.mappa"));
    }

    @Test
    void aCommentThatEndsALineKeepsItsEnd() throws EditRefused {
        String text = "piano T {\n  processo P // nota\n    area A\n    { fase F // coda\n    }\n  area A \"x\"\n  processo Q { fase G }\n}\n";
        assertEquals("piano T {\n  processo P // nota\n     // coda\n  area A \"x\"\n  processo Q { fase G fase F }\n}\n",
                Workspace.of(text).changeLawfully(w -> {
                    w.get(Process.class, "P").setArea(null);
                    w.get(Process.class, "Q").getMembers().add(w.get(Phase.class, "F"));
                }).texts().get("a.mappa"));
    }

    @Test
    void aNewElementAndAReferenceToItInOneChange() throws EditRefused {
        String text = """
            piano T {
              processo F { fase Z }
              processo P { evento V in F.Z }
              evento F
            }
            """;
        assertEquals(text.replace("evento V in F.Z", "evento V in F.Z fattori X").replace("  evento F\n", "  evento F\n  fattore X\n"),
                Workspace.of(text).changeLawfully(w -> {
                    EnablingFactor factor = RiskmapFactory.eINSTANCE.createEnablingFactor();
                    factor.setName("X");
                    w.get(Plan.class, "T").getMembers().add(factor);
                    w.get(RiskEvent.class, "V").getFactors().add(factor);
                }).texts().get("a.mappa"));
    }

    @Test
    void whatTakesThePlaceOfACommaStandsApart() throws EditRefused {
        String text = """
            piano T {
              documento D "x"
              misura M
              misura N
              processo P { evento V misure M, N fonte D }
            }
            """;
        assertEquals(text.replace("misure M, N fonte D", "misure M fonte D pagina 1"),
                Workspace.of(text).changeLawfully(w -> {
                    RiskEvent event = w.get(RiskEvent.class, "V");
                    SourceSpan source = EcoreUtil.copy(event.getSource());
                    source.setPage(1);
                    event.getMeasures().remove(1);
                    event.setSource(source);
                }).texts().get("a.mappa"));
    }

    @Test
    void wordsInThePlaceOfAnEmptyBlockStandApart() throws EditRefused {
        String text = "piano T {\n  processo P { fase F evento V {} }\n}\n";
        assertEquals("piano T {\n  processo P { fase F evento V in F }\n}\n", Workspace.of(text)
                .changeLawfully(w -> w.get(RiskEvent.class, "V").getSteps().add(w.get(Phase.class, "F"))).texts().get("a.mappa"));
    }

    private static void assertEdited(Consumer<Workspace> modification, String expected) throws EditRefused {
        assertEquals(expected, Workspace.of(PLAN).changeLawfully(modification).texts().get("a.mappa"));
        String windows = PLAN.replace("\n", "\r\n").replace("  ", "\t");
        assertEquals(expected.replace("\n", "\r\n").replace("  ", "\t"),
                Workspace.of(windows).changeLawfully(modification).texts().get("a.mappa"));
    }
}
