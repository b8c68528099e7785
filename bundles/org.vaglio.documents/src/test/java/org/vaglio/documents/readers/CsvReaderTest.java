// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsFound(String delimiter) {
        assertTable("""
                0:1 t1 | Processo | P
                0:2 t1 | Appalti | 3
                """, "Processo" + delimiter + "P\r\nAppalti" + delimiter + "3\r\n");
    }

    @Test
    void quotedCellsHaveDelimitersQuotesAndLineBreaks() {
        assertTable("""
                0:1 t1 | a;b | dice "no" | due / righe
                0:2 t1 | 2,33 | | x
                """, "\"a;b\";\"dice \"\"no\"\"\";\"due\nrighe\"\n2,33;;x");
    }

    @Test
    void anEmptyRecordEndsATable() {
        assertTable("0:1 t1 | a | b\n0:4 t2 | c | d", "a;b\n\n;\nc;d\n\n");
    }

    @Test
    void oneColumn() {
        assertTable("0:1 t1 | Appalti\n0:2 t1 | Concorsi", "Appalti\nConcorsi\n");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsWithTheFile() {
        assertTable("0:1 t1 | a | b\n0:2 t1 | c | d / e", "a;b\nc;\"d\ne");
    }

    private static void assertTable(String expected, String text) {
        Shown.assertRead(expected, "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
