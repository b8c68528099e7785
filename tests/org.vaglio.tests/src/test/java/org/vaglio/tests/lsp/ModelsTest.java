// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.Deletion;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Addresses;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.TitledElement;
import org.vaglio.tests.Maps;

/** The model beside its server: looked at, changed as text, and followed. */
class ModelsTest {

    private static final String TEXT = """
            piano T "Titolo" usa PNA2013 {
              // il primo
              processo P1 "Uno" {
                fase F "Fase"   // da rivedere
                evento E "Evento" in F
                scheda S1 { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
              }
              processo P2 "Due" { fase G }
              misura M "Misura" per P1.E
              graduatoria { P1: 2,66 }
            }
            """;

    private final InProcess maps = new InProcess(TEXT);

    @AfterEach
    void close() {
        maps.close();
    }

    @Test
    void changesBecomeTheSmallestEdits() {
        maps.change(file -> ((TitledElement) at(file, "Plan:T/Process:P1/Phase:F")).setTitle("Avvio"));
        assertEquals(TEXT.replace("\"Fase\"", "\"Avvio\""), maps.text());
    }

    @Test
    void renamingTakesReferencesAlong() {
        maps.change(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("Primo"));
        assertEquals(TEXT.replace("P1", "Primo"), maps.text());
        assertEquals("Primo", maps.look(file -> ((Process) at(file, "Plan:T/Process:Primo")).getName()));
    }

    @Test
    void changesFollowOneAnother() {
        maps.change(file -> {
            var phase = RiskmapFactory.eINSTANCE.createPhase();
            phase.setName("H");
            ((Process) at(file, "Plan:T/Process:P2")).getMembers().add(phase);
        });
        maps.change(file -> ((NamedElement) at(file, "Plan:T/Process:P2/Phase:H")).setName("K"));
        maps.change(file -> Maps.INJECTOR.getInstance(Deletion.class).delete(at(file, "Plan:T/Process:P1/RiskEvent:E")));
        assertEquals(TEXT.replace("{ fase G }", "{ fase G fase K }").replaceFirst("(?m)^ *evento.*\n", "").replace(" per P1.E", ""), maps.text());
        assertEquals(List.of(), maps.look(file -> file.resource().getErrors().stream().map(Object::toString).toList()));
    }

    @Test
    void nothingIsChangedByAsking() {
        maps.edits(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("Primo"));
        assertEquals("P1", maps.look(file -> ((Process) at(file, "Plan:T/Process:P1")).getName()));
        assertEquals(List.of("mean-mismatch"), findings());
    }

    @Test
    void changeThatCannotBeWrittenIsRefusedWithASentence() {
        String refused = maps.refused(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("due parole"));
        assertTrue(refused.contains("due parole"), refused);
        assertEquals(List.of("mean-mismatch"), findings());
    }

    @Test
    void unknownMapIsRefusedWithASentence() {
        CompletionException refused = assertThrows(CompletionException.class,
                () -> maps.server().models().look("memory:/altro.mappa", MapFile::text).join());
        assertEquals("The file is not open: memory:/altro.mappa", refused.getCause().getMessage());
    }

    @Test
    void listenersAreToldOfEditsAndChecks() throws InterruptedException {
        findings();
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Runnable end = maps.server().models().listen(new Models.Listener() {
            @Override
            public void edited() {
                heard.add("edited");
            }

            @Override
            public void checked(java.util.Collection<String> uris) {
                heard.add("checked " + uris);
            }
        });
        maps.change(file -> ((TitledElement) at(file, "Plan:T")).setTitle("Altro"));
        assertEquals("edited", heard.poll(10, TimeUnit.SECONDS));
        assertEquals("checked [" + InProcess.URI + "]", heard.poll(10, TimeUnit.SECONDS));
        end.run();
        maps.change(file -> ((TitledElement) at(file, "Plan:T")).setTitle("Terzo"));
        findings();
        assertEquals(null, heard.poll());
    }

    @Test
    void everyElementIsFoundByItsAddress() {
        maps.look(file -> {
            List<EObject> all = new ArrayList<>(List.of(file.map()));
            file.map().eAllContents().forEachRemaining(all::add);
            all.forEach(e -> {
                assertEquals(e, Addresses.find(file.map(), Addresses.of(e)).orElseThrow());
                Addresses.ofChildren(e, Addresses.of(e)).forEach((child, address) -> assertEquals(Addresses.of(child), address));
            });
            assertEquals(all.size(), all.stream().map(Addresses::of).distinct().count());
            return null;
        });
    }

    private List<String> findings() {
        return maps.lookChecked(file -> file.group().checked().findings().getOrDefault(file, List.of()).stream()
                .filter(f -> f.severity() == org.vaglio.assessment.Severity.ERROR).map(f -> f.rule().id()).toList());
    }

    private static EObject at(MapFile file, String address) {
        return Addresses.find(file.map(), address).orElseThrow();
    }
}
