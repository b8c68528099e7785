// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.server.MapServer;
import org.vaglio.workbench.server.OpenTexts;

class OpenTextsTest {

    private static final String URI = "file:///prova.mappa";

    private final BlockingQueue<List<String>> found = new LinkedBlockingQueue<>();
    private final MapServer server = new MapServer(Locale.ENGLISH, (LanguageClient) Proxy.newProxyInstance(
            LanguageClient.class.getClassLoader(), new Class<?>[] {LanguageClient.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("publishDiagnostics")) {
                    found.add(((PublishDiagnosticsParams) arguments[0]).getDiagnostics().stream().map(d -> d.getCode().getLeft()).toList());
                }
                return null;
            }));
    private final OpenTexts texts = new OpenTexts(server);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void editsReachTheServerAsTheyAreMade() throws Exception {
        Document document = new Document("""
                piano T "Prova" usa PNA2013 {
                  processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
                }
                """);
        texts.open(document, URI);
        assertEquals(List.of("mean-mismatch"), found.poll(20, TimeUnit.SECONDS));
        document.replace(document.get().indexOf("2,66"), 4, "2,16");
        assertEquals(false, found.poll(20, TimeUnit.SECONDS).contains("mean-mismatch"));
        assertEquals(2, texts.of(document).orElseThrow().version());
    }

    @Test
    void aTextThatIsClosedIsNoLongerKnown() {
        Document document = new Document("piano T \"Prova\"\n");
        texts.open(document, URI);
        texts.close(document);
        assertEquals(true, texts.of(document).isEmpty());
    }
}
