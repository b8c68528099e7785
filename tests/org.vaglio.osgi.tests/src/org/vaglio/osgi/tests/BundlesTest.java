// SPDX-License-Identifier: EPL-2.0
package org.vaglio.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageClient;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.vaglio.assessment.Audit;
import org.vaglio.documents.Documents;
import org.vaglio.documents.content.Document;
import org.vaglio.language.MappaStandaloneSetup;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.ide.server.VaglioServer;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.provider.RiskmapItemProviderAdapterFactory;

/** The same bundles that the command line uses as jars, resolved and run by Equinox. */
class BundlesTest {

    @Test
    void bundlesAreResolved() {
        for (String name : new String[] {"org.vaglio.model", "org.vaglio.model.edit", "org.vaglio.assessment", "org.vaglio.language",
                "org.vaglio.language.ide", "org.vaglio.documents", "org.vaglio.viewpoint", "org.vaglio.sirius"}) {
            Bundle bundle = Platform.getBundle(name);
            assertNotNull(bundle, name);
            assertTrue(bundle.getState() >= Bundle.RESOLVED, name);
        }
    }

    @Test
    void aMapIsReadLabelledAndChecked() throws Exception {
        Path file = Files.createTempFile("map", ".mappa");
        Files.writeString(file, """
                piano T "Prova" usa PNA2013 {
                  processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
                }
                """);
        MapGroup group = MappaStandaloneSetup.injector().getInstance(MapLoader.class).load(file);
        assertEquals(0, group.problems().size(), group.problems().toString());
        Plan plan = group.plans().get(0);
        assertEquals("mean-mismatch", Audit.of(plan).findings().get(0).rule().id());

        IItemLabelProvider labels = (IItemLabelProvider) new RiskmapItemProviderAdapterFactory()
                .adapt(plan, IItemLabelProvider.class);
        assertTrue(labels.getText(plan).endsWith("Prova"), labels.getText(plan));
        try (InputStream icon = ((URL) labels.getImage(plan)).openStream()) {
            assertTrue(new String(icon.readAllBytes()).contains("<svg"));
        }
    }

    /** As Sirius does when it looks for labels: by the header of the bundle. */
    @Test
    void theViewpointIsInItsBundleWithItsLabels() throws Exception {
        Bundle bundle = Platform.getBundle("org.vaglio.viewpoint");
        assertNotNull(bundle.getEntry("org/vaglio/viewpoint/riskmap.odesign"));
        assertNotNull(bundle.getEntry("icons/Process.svg"));
        assertTrue(Set.of("Process map", "Mappa dei processi").contains(Platform.getResourceBundle(bundle).getString("diagram.processMap")));
    }

    /** Its extension is for a Sirius; without one nothing happens. */
    @Test
    void theRegistrationDoesNothingWithoutASirius() throws Exception {
        assertNotNull(Platform.getBundle("org.vaglio.sirius").loadClass("org.vaglio.sirius.SiriusRegistration").getConstructor().newInstance());
    }

    @Test
    void theLanguageServerPublishesWhatItFinds() throws Exception {
        BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
        VaglioServer server = VaglioServer.create();
        server.connect((LanguageClient) Proxy.newProxyInstance(LanguageClient.class.getClassLoader(),
                new Class<?>[] {LanguageClient.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("publishDiagnostics")) {
                        published.add((PublishDiagnosticsParams) arguments[0]);
                    }
                    return null;
                }));
        server.initialize(new InitializeParams()).get();
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem("file:///p.mappa", "mappa", 1, """
                piano T "Prova" usa PNA2013 {
                  processo P "1" "Concorsi" { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 } }
                }
                """)));
        assertEquals("mean-mismatch", published.poll(20, TimeUnit.SECONDS).getDiagnostics().get(0).getCode().getLeft());
        server.exit();
    }

    @Test
    void documentsAreReadByTheirContent() throws Exception {
        Path folder = Files.createTempDirectory("documents");
        Path csv = Files.writeString(folder.resolve("t.csv"), "processo;rischio\nConcorsi;4\n");
        Path page = Files.writeString(folder.resolve("t.html"), "<html><body><p>Concorsi</p></body></html>");
        for (Path file : new Path[] {csv, page}) {
            Document document = Documents.read(file, (done, total) -> {
            });
            assertTrue(document.lines().stream().anyMatch(l -> l.text().contains("Concorsi")), file.toString());
        }
    }
}
