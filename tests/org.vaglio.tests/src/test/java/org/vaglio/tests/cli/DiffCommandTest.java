// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code vaglio diff} as people and programs run it. */
class DiffCommandTest {

    private static final String OLD = "piano T \"Piano\" 2025-2027 {\n  processo P \"1\" \"Affidamento\"\n}\n";
    private static final String NEW = "piano T \"Piano\" 2026-2028 {\n  processo P \"1\" \"Affidamento diretto\"\n}\n";

    @TempDir
    private Path folder;

    @Test
    void twoYearsAreComparedByKindsOfDifferences() throws IOException {
        Vaglio.Run run = Vaglio.run(folder, "diff", "--lang", "it", file("a.mappa", OLD), file("b.mappa", NEW));
        assertEquals("""
                Piano 2025-2027 → Piano 2026-2028

                Cambiato (3)
                  piano Piano · Dall'anno: 2025 → 2026
                  piano Piano · All'anno: 2027 → 2028
                  processo 1 Affidamento diretto · Titolo: Affidamento → Affidamento diretto
                """, run.out());
        assertEquals(1, run.status());
    }

    @Test
    void theSameMapTwiceDoesNotDiffer() throws IOException {
        Vaglio.Run run = Vaglio.run(folder, "diff", "--lang", "en", file("a.mappa", OLD), file("b.mappa", OLD));
        assertEquals("Piano 2025-2027 → Piano 2025-2027\nNo difference.\n", run.out());
        assertEquals(0, run.status());
    }

    @Test
    void programsGetOneObject() throws IOException {
        Vaglio.Run run = Vaglio.run(folder, "diff", "--lang", "en", "--format", "json", file("a.mappa", OLD), file("b.mappa", NEW));
        JsonObject title = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("differences").get(2).getAsJsonObject();
        assertEquals("{\"kind\":\"changed\",\"type\":\"process\",\"element\":\"1 Affidamento diretto\",\"detail\":\"Title\",\"old\":\"Affidamento\",\"new\":\"Affidamento diretto\"}",
                title.toString());
    }

    @Test
    void aBrokenOrMissingMapIsSaidInOneSentence() throws IOException {
        Vaglio.Run broken = Vaglio.run(folder, "diff", "--lang", "en", file("a.mappa", "piano {"), file("b.mappa", NEW));
        assertEquals(2, broken.status());
        assertEquals("", broken.out());
        assertTrue(broken.err().startsWith("vaglio: ") && broken.err().contains("a.mappa:1:"), broken.err());
        Vaglio.Run several = Vaglio.run(folder, "diff", "--lang", "en", file("c.mappa", OLD + NEW.replace("piano T", "piano U")), file("b.mappa", NEW));
        assertEquals(2, several.status());
        assertTrue(several.err().contains("there are 2 plans: one can be compared."), several.err());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
