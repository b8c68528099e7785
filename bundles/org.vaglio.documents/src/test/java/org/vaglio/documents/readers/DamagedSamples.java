// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents with a mistake in the middle. */
public final class DamagedSamples {

    private static final String STYLES = "<worksheet><sheetData><row r='1'><c r='A1'><v>NaN</v></c><c><v>-1</v></c></row></sheetData></worksheet>";

    private DamagedSamples() {
    }

    /** Writes them to a folder. */
    public static List<Path> write(Path folder) throws IOException {
        byte[] pdf = new PdfPages().page().text(50, 50, "testo").bytes();
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        List<byte[]> samples = new ArrayList<>(List.of(pdf, Arrays.copyOf(pdf, pdf.length - 200),
                text.replace("/Helvetica", "/Unknown__").getBytes(StandardCharsets.ISO_8859_1),
                text.replace("/Length", "/Lenght").getBytes(StandardCharsets.ISO_8859_1),
                text.replace("/FlateDecode", "/FlatDecode").getBytes(StandardCharsets.ISO_8859_1),
                text.replace("xref", "xfer").getBytes(StandardCharsets.ISO_8859_1),
                Zips.docx("<document><body><p>\uFFFF</p"), Zips.xlsx(STYLES, "<sst><si>"), Zips.odf("text", "<a><p>&x;</p></a>"),
                "<html><meta charset=x><table".getBytes(StandardCharsets.UTF_8)));
        List<Path> files = new ArrayList<>();
        for (byte[] sample : samples) {
            files.add(Files.write(folder.resolve("sample" + files.size()), sample));
        }
        return files;
    }
}
