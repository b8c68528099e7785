// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.language.edits.ModelEdits;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.tests.Maps;

/** Changes that are not written, with the whole message. */
class RefusalsTest {

    private static final String PLAN = """
            piano T usa PNA2013 {
              area A "Contratti"
              processo P "1" "Gara" area A
            }
            """;

    @Test
    void anElementWithASyntaxError() {
        assertRefused("""
            a.mappa, line 3: the text has an error and cannot be changed from here. Correct it in the text first: \
            "5" is not understood here.""",
                Map.of("a.mappa", PLAN.replace("\"Gara\"", "\"Gara\" 5")), w -> w.get(Process.class, "P").setTitle("Altra"));
    }

    @Test
    void aNameWhoseUsesCannotBeFoundInAFileThatDoesNotParse() {
        assertRefused("""
            b.mappa, line 1: the text has an error and cannot be changed from here. Correct it in the text first: \
            The text ends too early: missing }.""",
                Map.of("a.mappa", PLAN, "b.mappa", "parte di T { totale 3 processi in A"),
                w -> w.get(RiskArea.class, "A").setName("B"));
    }

    @Test
    void anotherFileMayHaveErrorsWhenNoNameChanges() throws EditRefused {
        Workspace workspace = new Workspace(Map.of("a.mappa", PLAN, "b.mappa", "parte di T {"));
        assertEquals(PLAN.replace("Gara", "Altra"),
                workspace.change(w -> w.get(Process.class, "P").setTitle("Altra")).texts().get("a.mappa"));
    }

    @Test
    void aNameThatIsNone() {
        assertRefused("a.mappa, line 2: «area A \"Contratti\"»: \"a b\" cannot be a name.", Map.of("a.mappa", PLAN), w -> {
            w.get(Process.class, "P").setArea(null);
            w.get(RiskArea.class, "A").setName("a b");
        });
    }

    @Test
    void aTextOfTwoLines() {
        assertRefused("a.mappa, line 3: «processo P \"1\" \"Gara\" area A»: A text stays on one line.", Map.of("a.mappa", PLAN),
                w -> w.get(Process.class, "P").setTitle("uno\ndue"));
    }

    @Test
    void aReferenceToWhatIsDeleted() {
        assertRefused("""
            a.mappa, line 3: «processo P "1" "Gara" area A»: the reference to "A" cannot be written: it was deleted, is outside \
            the files that were opened together, or its name means another element here. Remove the reference or change the name.""",
                Map.of("a.mappa", PLAN), w -> EcoreUtil.remove(w.get(RiskArea.class, "A")));
    }

    @Test
    void aReferenceOutOfTheFiles() {
        RiskArea elsewhere = Workspace.of(PLAN).get(RiskArea.class, "A");
        assertRefused("""
            a.mappa, line 3: «processo P "1" "Gara" area A»: the reference to "A" cannot be written: it was deleted, is outside \
            the files that were opened together, or its name means another element here. Remove the reference or change the name.""",
                Map.of("a.mappa", PLAN), w -> w.get(Process.class, "P").setArea(elsewhere));
    }

    @Test
    void aNewElementWithoutItsName() {
        assertRefused("""
            a.mappa, line 1: «processo»: a value is missing that is needed, or the values cannot be written together. \
            Add what is missing or remove what does not fit.""",
                Map.of("a.mappa", PLAN), w -> w.get(Plan.class, "T").getMembers().add(RiskmapFactory.eINSTANCE.createProcess()));
    }

    @Test
    void theLibrary() {
        assertRefused("\"pna2013.mappa\" cannot be changed: it is no file of this map.", Map.of("a.mappa", PLAN),
                w -> w.get(Plan.class, "T").getMethod().setTitle("Altro"));
    }

    @Test
    void aReferenceWhoseNameMeansANewElementAboveItsOwn() {
        String text = """
            piano T {
              processo P { evento V }
              processo Q { evento W { scheda S { } } }
              misura M per S
            }
            """;
        assertRefused("""
            a.mappa, line 4: «misura M per S»: the reference to "S" cannot be written: it was deleted, is outside \
            the files that were opened together, or its name means another element here. Remove the reference or change the name.""",
                Map.of("a.mappa", text), w -> {
                    ScoringSheet sheet = RiskmapFactory.eINSTANCE.createScoringSheet();
                    sheet.setName("S");
                    w.get(RiskEvent.class, "V").getSheets().add(sheet);
                });
    }

    @Test
    void aRowInATableOfTheOtherKind() {
        String text = """
            piano T {
              processo P
              riepilogo { P : 3 }
              graduatoria G { }
            }
            """;
        assertRefused("""
            a.mappa, line 4: «graduatoria G { }»: a value is missing that is needed, or the values cannot be written together. \
            Add what is missing or remove what does not fit.""", Map.of("a.mappa", text), w -> {
                SummaryRow row = w.first(SummaryRow.class);
                w.first(Ranking.class).getMembers().add(row);
                row.getFigures().clear();
            });
    }

    @Test
    void inItalian() {
        MessageLanguage language = Maps.INJECTOR.getInstance(MessageLanguage.class);
        language.use(Locale.ITALIAN);
        try {
            assertRefused("a.mappa, riga 3: «processo P \"1\" \"Gara\" area A»: Un testo sta su una riga sola.",
                    Map.of("a.mappa", PLAN), w -> w.get(Process.class, "P").setTitle("uno\ndue"));
        } finally {
            language.use(Locale.ENGLISH);
        }
    }

    @Test
    void aModificationThatFailsLeavesTheModelAsItWas() {
        Workspace workspace = Workspace.of(PLAN);
        XtextResourceSet resources = workspace.resources();
        String before = Dump.of(resources);
        assertThrows(IllegalStateException.class, () -> Maps.INJECTOR.getInstance(ModelEdits.class).edits(resources, () -> {
            workspace.get(Process.class, "P").setTitle("Altra");
            throw new IllegalStateException();
        }));
        assertEquals(before, Dump.of(resources));
    }

    private static void assertRefused(String message, Map<String, String> texts, Consumer<Workspace> modification) {
        Workspace workspace = new Workspace(new TreeMap<>(texts));
        assertEquals(message, assertThrows(EditRefused.class, () -> workspace.change(modification)).getMessage());
    }
}
