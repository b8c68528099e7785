// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.Deletion;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.server.VaglioServer;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Addresses;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.TitledElement;
import org.vaglio.tests.Maps;

/** The model beside its server: looked at, changed as text, and followed. */
class ModelsTest {

    private static final String PLAN = "memory:/piano.mappa";
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

    private final VaglioServer server = VaglioServer.create();
    private String text = TEXT;
    private int version = 1;

    @BeforeEach
    void open() {
        server.connect(new Client());
        InitializeParams params = new InitializeParams();
        params.setLocale("en");
        server.initialize(params).join();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(PLAN, "mappa", version, text)));
    }

    @AfterEach
    void close() {
        server.exit();
        Maps.INJECTOR.getInstance(org.vaglio.language.messages.MessageLanguage.class).use(Locale.ENGLISH);
    }

    @Test
    void changesBecomeTheSmallestEdits() {
        apply(change(file -> ((TitledElement) at(file, "Plan:T/Process:P1/Phase:F")).setTitle("Avvio")));
        assertEquals(TEXT.replace("\"Fase\"", "\"Avvio\""), text);
    }

    @Test
    void renamingTakesReferencesAlong() {
        apply(change(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("Primo")));
        assertEquals(TEXT.replace("P1", "Primo"), text);
        assertEquals("Primo", server.models().look(PLAN, file -> ((Process) at(file, "Plan:T/Process:Primo")).getName()).join());
    }

    @Test
    void changesFollowOneAnother() {
        apply(change(file -> {
            var phase = RiskmapFactory.eINSTANCE.createPhase();
            phase.setName("H");
            ((Process) at(file, "Plan:T/Process:P2")).getMembers().add(phase);
        }));
        apply(change(file -> ((NamedElement) at(file, "Plan:T/Process:P2/Phase:H")).setName("K")));
        apply(change(file -> Maps.INJECTOR.getInstance(Deletion.class).delete(at(file, "Plan:T/Process:P1/RiskEvent:E"))));
        assertEquals(TEXT.replace("{ fase G }", "{ fase G fase K }").replaceFirst("(?m)^ *evento.*\n", "").replace(" per P1.E", ""), text);
        assertEquals(List.of(), server.models().look(PLAN, file -> file.resource().getErrors().stream().map(Object::toString).toList()).join());
    }

    @Test
    void nothingIsChangedByAsking() {
        change(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("Primo"));
        assertEquals("P1", server.models().look(PLAN, file -> ((Process) at(file, "Plan:T/Process:P1")).getName()).join());
        assertEquals(List.of("mean-mismatch"), findings());
    }

    @Test
    void changeThatCannotBeWrittenIsRefusedWithASentence() {
        CompletionException refused = assertThrows(CompletionException.class,
                () -> change(file -> ((NamedElement) at(file, "Plan:T/Process:P1")).setName("due parole")));
        assertTrue(refused.getCause().getMessage().contains("due parole"), refused::toString);
        assertEquals(List.of("mean-mismatch"), findings());
    }

    @Test
    void unknownMapIsRefusedWithASentence() {
        CompletionException refused = assertThrows(CompletionException.class,
                () -> server.models().look("memory:/altro.mappa", MapFile::text).join());
        assertEquals("The file is not open: memory:/altro.mappa", refused.getCause().getMessage());
    }

    @Test
    void listenersAreToldOfEditsAndChecks() throws InterruptedException {
        findings();
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Runnable end = server.models().listen(new Models.Listener() {
            @Override
            public void edited() {
                heard.add("edited");
            }

            @Override
            public void checked(java.util.Collection<String> uris) {
                heard.add("checked " + uris);
            }
        });
        apply(change(file -> ((TitledElement) at(file, "Plan:T")).setTitle("Altro")));
        assertEquals("edited", heard.poll(10, TimeUnit.SECONDS));
        assertEquals("checked [" + PLAN + "]", heard.poll(10, TimeUnit.SECONDS));
        end.run();
        apply(change(file -> ((TitledElement) at(file, "Plan:T")).setTitle("Terzo")));
        findings();
        assertEquals(null, heard.poll());
    }

    @Test
    void everyElementIsFoundByItsAddress() {
        server.models().look(PLAN, file -> {
            List<EObject> all = new ArrayList<>(List.of(file.map()));
            file.map().eAllContents().forEachRemaining(all::add);
            all.forEach(e -> {
                assertEquals(e, Addresses.find(file.map(), Addresses.of(e)).orElseThrow());
                Addresses.ofChildren(e, Addresses.of(e)).forEach((child, address) -> assertEquals(Addresses.of(child), address));
            });
            assertEquals(all.size(), all.stream().map(Addresses::of).distinct().count());
            return null;
        }).join();
    }

    private List<String> findings() {
        return server.models().lookChecked(PLAN, file -> file.group().checked().findings().getOrDefault(file, List.of()).stream()
                .filter(f -> f.severity() == org.vaglio.assessment.Severity.ERROR).map(f -> f.rule().id()).toList()).join();
    }

    private static EObject at(MapFile file, String address) {
        return Addresses.find(file.map(), address).orElseThrow();
    }

    private WorkspaceEdit change(Consumer<MapFile> change) {
        return server.models().change(PLAN, change).join();
    }

    private void apply(WorkspaceEdit edit) {
        TextDocumentEdit document = edit.getDocumentChanges().get(0).getLeft();
        assertEquals(version, document.getTextDocument().getVersion());
        List<TextEdit> edits = new ArrayList<>(document.getEdits().stream().map(e -> e.getLeft()).toList());
        edits.sort(Comparator.comparing((TextEdit e) -> -offset(e.getRange().getStart())));
        edits.forEach(e -> text = text.substring(0, offset(e.getRange().getStart())) + e.getNewText() + text.substring(offset(e.getRange().getEnd())));
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(PLAN, ++version),
                edits.stream().map(e -> new TextDocumentContentChangeEvent(e.getRange(), e.getNewText())).toList()));
    }

    private int offset(org.eclipse.lsp4j.Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + position.getCharacter();
    }

    private final class Client implements LanguageClient {

        @Override
        public void telemetryEvent(Object object) {
            throw new AssertionError(object);
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            // asked for where it matters
        }

        @Override
        public void showMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            throw new AssertionError(request.getMessage());
        }

        @Override
        public void logMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }
    }
}
