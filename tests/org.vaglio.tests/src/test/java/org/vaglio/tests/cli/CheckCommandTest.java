// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.assessment.Catalogue;
import org.vaglio.tests.Home;
import org.vaglio.tests.cli.Vaglio.Run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeMaps() throws IOException {
        Files.writeString(folder.resolve("errore.mappa"), """
                piano Prova "Piano di prova" usa PNA2013 {
                  documento D "piano.pdf"
                  processo P "1" "Concorsi" {
                    scheda "2" {
                      probabilità 5 2 1 1 1 3 = 13/6 = 2,66 fonte D pagina 7 riga 12 testo "(13 / 6 =) 2,66"
                    }
                  }
                }
                """);
        Files.writeString(folder.resolve("avviso.mappa"), """
                piano Avviso usa PNA2013 { scheda "1" { probabilità 5 2 1 1 1 } }
                """);
        Files.writeString(folder.resolve("sano.mappa"), """
                piano Sano usa PNA2013 { scheda "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 } }
                """);
    }

    @Test
    void textShowsTheArithmeticUnderTheSheet() {
        Run run = Vaglio.run(folder, "check", "--lang", "en", "errore.mappa");
        assertEquals("""
                errore.mappa  Piano di prova
                1 process, 1 sheet

                Sheet 2 · Concorsi
                  error    5:40     2,66 is no rendering of 13/6 = 2,1666…  mean-mismatch
                                    13/6 = 2,1666… → 2,17; printed 2,66
                                    perhaps: 2,66 is 16/6: sum 16 instead of 13
                                    document piano.pdf, page 7, line 12

                1 error, 0 warnings, 0 notes in 1 plan.
                """, run.out());
        assertEquals("", run.err());
        assertEquals(1, run.status());
    }

    @Test
    void messagesAreInTheWantedLanguage() {
        String italian = Vaglio.run(folder, "check", "--lang", "it", "errore.mappa").out();
        assertTrue(italian.contains("2,66 non è 13/6 = 2,1666… in nessun arrotondamento"), italian);
        assertTrue(italian.endsWith("1 errore, 0 avvisi, 0 informazioni in 1 piano.\n"), italian);
    }

    @ParameterizedTest
    @CsvSource({"errore.mappa, error, 1", "errore.mappa, never, 0", "avviso.mappa, error, 0", "avviso.mappa, warning, 1",
        "sano.mappa, warning, 0", "., error, 1"})
    void exitStatusFollowsFailOn(String path, String failOn, int status) {
        assertEquals(status, Vaglio.run(folder, "check", "--fail-on", failOn, path).status());
    }

    @Test
    void jsonFollowsTheContract() {
        JsonObject json = JsonParser.parseString(
                Vaglio.run(folder, "check", "--format", "json", "--lang", "en", "errore.mappa").out()).getAsJsonObject();
        assertEquals("vaglio", json.getAsJsonObject("tool").get("name").getAsString());
        JsonObject plan = json.getAsJsonArray("plans").get(0).getAsJsonObject();
        assertEquals("{\"processes\":1,\"sheets\":1,\"errors\":1,\"warnings\":0,\"infos\":0,\"accepted\":0}", plan.get("counts").toString());
        assertEquals("{\"rule\":\"mean-mismatch\",\"severity\":\"error\",\"file\":\"errore.mappa\",\"line\":5,\"column\":40,"
                + "\"endLine\":5,\"element\":\"Prova/P/2/probabilità\",\"stated\":\"2,66\",\"exact\":\"13/6\","
                + "\"decimal\":\"2.1666…\",\"expected\":\"2,17\",\"message\":\"2,66 is no rendering of 13/6 = 2,1666…\","
                + "\"causes\":[\"2,66 is 16/6: sum 16 instead of 13\"],\"source\":{\"document\":\"piano.pdf\",\"page\":7,"
                + "\"line\":12,\"text\":\"(13 / 6 =) 2,66\"},\"accepted\":null}", json.getAsJsonArray("findings").get(0).toString());
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        String sarif = Vaglio.run(Home.path("examples"), "check", "--format", "sarif", "--fail-on", "never", ".").out();
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Set<ValidationMessage> errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema)
                    .validate(sarif, InputFormat.JSON);
            assertEquals(Set.of(), errors);
        }
        JsonObject run = JsonParser.parseString(sarif).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject();
        assertFalse(run.getAsJsonArray("results").isEmpty());
        assertEquals(Catalogue.rules().size(),
                run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").size());
    }

    @Test
    void acceptedFindingsAreListedWithTheirReasonAndDoNotFail() throws IOException {
        Files.writeString(folder.resolve("accettato.mappa"), """
                piano T usa PNA2013 {
                  scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 accetta mean-mismatch "errore di stampa già segnalato" }
                }
                """);
        Run run = Vaglio.run(folder, "check", "--lang", "en", "accettato.mappa");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("reason: errore di stampa già segnalato"), run.out());
        assertTrue(run.out().endsWith("0 errors, 0 warnings, 0 notes, 1 accepted in 1 plan.\n"), run.out());
    }

    @Test
    void severitiesOfAPlanAreUsed() throws IOException {
        Files.writeString(folder.resolve("gravità.mappa"), """
                piano T usa PNA2013 {
                  gravità mean-mismatch avviso
                  scheda "2" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }
                }
                """);
        assertTrue(Vaglio.run(folder, "check", "--lang", "en", "gravità.mappa").out().contains("0 errors, 1 warning"));
    }

    @ParameterizedTest
    @CsvSource({"'check'", "'check --format xml errore.mappa'", "'nonsense'", "'check --nonsense errore.mappa'", "''"})
    void wrongUsageIsExplainedAndGivesTwo(String line) {
        Run run = line.isEmpty() ? Vaglio.run(folder) : Vaglio.run(folder, line.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
