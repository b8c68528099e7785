// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.language.files.MapLoader;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;
import org.vaglio.tests.cli.Vaglio;
import org.vaglio.tests.cli.Vaglio.Run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** {@code vaglio audit} as a process of its own. */
class AuditCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocuments() throws IOException {
        Files.writeString(folder.resolve("errato.txt"), Samples.FAULTY);
        Files.writeString(folder.resolve("sano.txt"), Samples.SOUND);
        Files.writeString(folder.resolve("lettera.txt"), Samples.LETTER);
        Files.writeString(folder.resolve("avviso.txt"), Samples.SOUND.replace("punteggio assegnato\t3\n", "punteggio assegnato\n"));
    }

    private JsonObject json(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--format", "json", "--fail-on", "never", "--lang", "en")).toArray(String[]::new);
        Run run = Vaglio.run(folder, all);
        assertEquals(0, run.status(), run.err());
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void findingsAreListedWithTheirPlaceInTheDocument() {
        Run run = Vaglio.run(folder, "audit", "--lang", "en", "errato.txt");
        assertEquals("""
                errato.txt  Piano triennale di prevenzione della corruzione 2024-2026
                1 process, 1 sheet

                Sheet 7 · Affidamenti diretti
                  error    21:1     2,66 is no rendering of 13/6 = 2,1666…  mean-mismatch
                                    13/6 = 2,1666… → 2,17; printed 2,66
                                    perhaps: 2,66 is 16/6: sum 16 instead of 13
                                    document errato.txt, line 21

                1 error, 0 warnings, 0 notes in 1 plan.
                """, run.out());
        assertEquals("", run.err());
        assertEquals(1, run.status());
    }

    @Test
    void messagesAreInTheWantedLanguage() {
        String italian = Vaglio.run(folder, "audit", "--lang", "it", "errato.txt").out();
        assertTrue(italian.contains("2,66 non è 13/6 = 2,1666… in nessun arrotondamento"), italian);
        assertTrue(italian.contains("documento errato.txt, riga 21"), italian);
        assertTrue(italian.endsWith("1 errore, 0 avvisi, 0 informazioni in 1 piano.\n"), italian);
    }

    @ParameterizedTest
    @CsvSource({"errato.txt, error, 1", "errato.txt, never, 0", "avviso.txt, error, 0", "avviso.txt, warning, 1", "sano.txt, warning, 0",
        "lettera.txt, warning, 0", "manca.txt, never, 2", "., never, 2"})
    void exitStatusFollowsFailOn(String document, String failOn, int status) {
        Run run = Vaglio.run(folder, "audit", "--fail-on", failOn, document);
        assertEquals(status, run.status(), run.out() + run.err());
    }

    @Test
    void anUnreadableDocumentAmongOthersGivesNoReport() {
        assertEquals(new Run(2, "", "vaglio: manca.txt: The document does not exist.\n"),
                Vaglio.run(folder, "audit", "--lang", "en", "errato.txt", "manca.txt"));
    }

    @Test
    void aDocumentThatIsNoPlanHasNothingToFind() {
        assertEquals(new Run(0, "lettera.txt  lettera\n0 processes, 0 sheets\n\n0 errors, 0 warnings, 0 notes in 1 plan.\n",
                "vaglio: lettera.txt: no process, sheet, measure or calculation was recognised.\n"),
                Vaglio.run(folder, "audit", "--lang", "en", "lettera.txt"));
    }

    @Test
    void severalDocumentsAreReportedTogether() {
        Run run = Vaglio.run(folder, "audit", "--lang", "en", "errato.txt", "sano.txt");
        assertTrue(run.out().contains("\nsano.txt  Piano triennale"), run.out());
        assertTrue(run.out().endsWith("1 error, 0 warnings, 0 notes in 2 plans.\n"), run.out());
    }

    @Test
    void jsonPlacesFindingsInTheDocument() throws IOException {
        Files.createDirectory(folder.resolve("piani"));
        Files.copy(folder.resolve("errato.txt"), folder.resolve("piani/errato.txt"));
        JsonObject json = json("audit", "piani/errato.txt");
        assertEquals("piani/errato.txt", json.getAsJsonArray("plans").get(0).getAsJsonObject().get("file").getAsString());
        assertEquals("{\"rule\":\"mean-mismatch\",\"severity\":\"error\",\"file\":\"piani/errato.txt\",\"line\":21,\"column\":1,\"endLine\":21,"
                + "\"element\":\"PianoTriennalePrevenzione/P7/S7/probabilità\",\"stated\":\"2,66\",\"exact\":\"13/6\",\"decimal\":\"2.1666…\","
                + "\"expected\":\"2,17\",\"message\":\"2,66 is no rendering of 13/6 = 2,1666…\",\"causes\":[\"2,66 is 16/6: sum 16 instead of 13\"],"
                + "\"source\":{\"document\":\"errato.txt\",\"page\":null,\"line\":21,\"text\":\"Valore stimato della probabilità (13 / 6 =) 2,66\"},"
                + "\"accepted\":null}", json.getAsJsonArray("findings").get(0).toString());
    }

    @Test
    void jsonNamesThePageOfAWorkbook() throws IOException {
        PrintedPlan plan = PrintedPlan.forms(Maps.INJECTOR.getInstance(MapLoader.class).load(Home.path("tests/org.vaglio.tests/src/test/resources/transcribed/dtl-2019.mappa")).plans().get(0));
        Print.xlsx(plan, folder.resolve("piano.xlsx"));
        JsonObject finding = findings(json("audit", "piano.xlsx")).filter(f -> f.get("rule").getAsString().equals("mean-mismatch")).findFirst().orElseThrow();
        JsonObject source = finding.getAsJsonObject("source");
        assertEquals("piano.xlsx", source.get("document").getAsString());
        assertEquals(1, source.get("page").getAsInt());
        assertEquals(finding.get("line"), source.get("line"));
        assertEquals("Valore stimato della probabilità (13 / 6 =) 2,66", source.get("text").getAsString());
    }

    @Test
    void theMapHasTheSameFindingsAsItsDocument() throws IOException {
        PrintedPlan plan = PrintedPlan.forms(Maps.INJECTOR.getInstance(MapLoader.class).load(Home.path("tests/org.vaglio.tests/src/test/resources/transcribed/dtl-2019.mappa")).plans().get(0));
        Print.docx(plan, folder.resolve("piano.docx"));
        for (String document : new String[] {"errato.txt", "avviso.txt", "piano.docx"}) {
            assertEquals(0, Vaglio.run(folder, "import", document, "-o", "piano.mappa").status());
            String ofMap = table(json("check", "piano.mappa"));
            assertFalse(ofMap.isBlank());
            assertEquals(ofMap, table(json("audit", document)));
        }
    }

    /** What findings say, without their places, in an order of its own. */
    private static String table(JsonObject json) {
        return findings(json).map(f -> Stream.of("rule", "severity", "element", "stated", "message").map(k -> f.get(k).toString())
                .collect(Collectors.joining(" "))).sorted().collect(Collectors.joining("\n"));
    }

    private static Stream<JsonObject> findings(JsonObject json) {
        return StreamSupport.stream(json.getAsJsonArray("findings").spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        Files.copy(folder.resolve("errato.txt"), folder.resolve("Piano così com'è [2024].txt"));
        String sarif = Vaglio.run(folder, "audit", "--format", "sarif", "Piano così com'è [2024].txt", "lettera.txt").out();
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertEquals(Set.of(), JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(sarif, InputFormat.JSON));
        }
        JsonObject result = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
                .getAsJsonArray("results").get(0).getAsJsonObject();
        JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertEquals("Piano%20cos%C3%AC%20com'%C3%A8%20%5B2024%5D.txt", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(21, place.getAsJsonObject("region").get("startLine").getAsInt());
    }
}
