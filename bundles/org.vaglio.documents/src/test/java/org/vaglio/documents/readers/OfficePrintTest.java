// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.documents.content.Cell;

/** A table that an office program prints over several pages. */
class OfficePrintTest {

    @TempDir
    private Path folder;

    @Test
    void aPrintedTableHasTheRowsOfItsSource() throws IOException, InterruptedException {
        String office = office();
        assumeTrue(office != null, "soffice is not installed");
        String rows = IntStream.rangeClosed(1, 60).mapToObj(i -> "<tr style='page-break-inside:avoid'><td>" + i + "</td><td>Processo " + i
                + "<br>con una descrizione</td><td>2,33</td></tr>").collect(Collectors.joining());
        Path page = Files.writeString(folder.resolve("a.html"), "<html><meta charset=utf-8><table border=1 style='border-collapse:collapse'>" + rows);
        Process process = new ProcessBuilder(office, "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf:writer_web_pdf_Export", "--outdir", folder.toString(), page.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(90, TimeUnit.SECONDS));
        assertEquals(cells(Shown.read("a.html", Files.readAllBytes(page)).lines().stream().map(l -> l.cells())),
                cells(Shown.read("a.pdf", Files.readAllBytes(folder.resolve("a.pdf"))).lines().stream().map(l -> l.cells())));
    }

    private static String cells(Stream<List<Cell>> rows) {
        return rows.map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
    }

    private static String office() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(p -> Path.of(p, "soffice")).filter(Files::isExecutable)
                .map(Path::toString).findFirst().orElse(null);
    }
}
