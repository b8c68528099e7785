// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String NUMBERING = """
            <numbering>
              <abstractNum abstractNumId="7">
                <lvl ilvl="0"><start val="1"/><numFmt val="decimal"/><lvlText val="Art. %1"/></lvl>
                <lvl ilvl="1"><start val="1"/><numFmt val="decimal"/><lvlText val="%1.%2"/></lvl>
                <lvl ilvl="2"><start val="1"/><numFmt val="lowerLetter"/><lvlText val="%3)"/></lvl>
                <lvl ilvl="3"><start val="4"/><numFmt val="upperRoman"/><lvlText val="%4."/></lvl>
                <lvl ilvl="4"><numFmt val="bullet"/><lvlText val="-"/></lvl>
              </abstractNum>
              <num numId="1"><abstractNumId val="7"/></num>
              <num numId="2"><abstractNumId val="7"/><lvlOverride ilvl="0"><startOverride val="9"/></lvlOverride></num>
            </numbering>""";

    @Test
    void paragraphsAndTablesWrittenByPoi() throws IOException {
        XWPFDocument document = new XWPFDocument();
        document.createParagraph().createRun().setText("Mappa dei rischi");
        document.createParagraph();
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Processo");
        table.getRow(0).getCell(1).setText("Rischio");
        table.getRow(1).getCell(0).setText("Appalti");
        table.getRow(1).getCell(1).setText("2,33");
        document.createParagraph().createRun().setText("Fine");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        Shown.assertRead("""
                0:1 | Mappa dei rischi
                0:3 t1 | Processo | Rischio
                0:4 t1 | Appalti | 2,33
                0:5 | Fine
                """, "a.docx", bytes.toByteArray());
    }

    @Test
    void numbersThatWordWrites() {
        Shown.assertRead("""
                0:1 | Art. 1 Oggetto
                0:2 | 1.1 comma
                0:3 | 1.2 comma
                0:4 | a) lettera
                0:5 | b) lettera
                0:6 | IV. romano
                0:7 | punto
                0:8 | Art. 2 Fine
                0:9 | 2.1 comma
                0:10 | Art. 9 altro elenco
                """, "a.docx", Zips.docx(body(numbered(1, 0, "Oggetto") + numbered(1, 1, "comma") + numbered(1, 1, "comma")
                        + numbered(1, 2, "lettera") + numbered(1, 2, "lettera") + numbered(1, 3, "romano") + numbered(1, 4, "punto")
                        + numbered(1, 0, "Fine") + numbered(1, 1, "comma") + numbered(2, 0, "altro elenco")), NUMBERING, ""));
    }

    @Test
    void numbersOfStyles() {
        String styles = """
                <styles><style type="paragraph" styleId="H"><pPr><numPr><ilvl val="1"/><numId val="1"/></numPr></pPr></style>
                <style type="paragraph" styleId="Sotto"><basedOn val="H"/></style></styles>""";
        Shown.assertRead("""
                0:1 | 1.1 primo
                0:2 | 1.2 secondo
                0:3 | senza
                """, "a.docx", Zips.docx(body(styled("H", "primo") + styled("Sotto", "secondo")
                        + "<p><pPr><pStyle val='H'/><numPr><numId val='0'/></numPr></pPr><r><t>senza</t></r></p>"), NUMBERING, styles));
    }

    @Test
    void anEmptyCellShowsItsNumber() {
        Shown.assertRead("0:1 t1 | Art. 1 | x", "a.docx",
                Zips.docx(body("<tbl><tr><tc>" + numbered(1, 0, "") + "</tc>" + cell("", "x") + "</tr></tbl>"), NUMBERING, ""));
    }

    @Test
    void mergedCells() {
        Shown.assertRead("""
                0:1 t1 | N. | Valutazione <
                0:2 t1 ^ N. | P | I
                0:3 t1 | 1 | 2 | 3
                """, "a.docx", Zips.docx(body("<tbl>"
                        + "<tr>" + cell("<vMerge val='restart'/>", "N.") + cell("<gridSpan val='2'/>", "Valutazione") + "</tr>"
                        + "<tr>" + cell("<vMerge/>", "") + cell("", "P") + cell("", "I") + "</tr>"
                        + "<tr>" + cell("", "1") + cell("", "2") + cell("", "3") + "</tr></tbl>")));
    }

    @Test
    void columnsOfTheGridInWhichNoCellBeginsAreNone() {
        Shown.assertRead("0:1 t1 | a | b\n0:2 t1 | c | d", "a.docx", Zips.docx(body("<tbl>"
                + "<tr>" + cell("<gridSpan val='3'/>", "a") + cell("", "b") + "</tr>"
                + "<tr>" + cell("<gridSpan val='3'/>", "c") + cell("", "d") + "</tr></tbl>")));
    }

    @Test
    void cellsOfManyParagraphsAndTables() {
        Shown.assertRead("""
                0:1 t1 | uno / due / tre | P 2 / I 3
                """, "a.docx", Zips.docx(body("<tbl><tr><tc>" + paragraph("uno") + "<p><r><t>due</t><br/><t>tre</t></r></p></tc><tc>"
                        + "<tbl><tr>" + cell("", "P") + cell("", "2") + "</tr></tbl>"
                        + "<tbl><tr>" + cell("", "I") + cell("", "3") + "</tr></tbl><p/></tc></tr></tbl>")));
    }

    @Test
    void aTableThatOnlyFramesIsNone() {
        Shown.assertRead("""
                0:1 | Titolo
                0:2 t1 | P | 2
                """, "a.docx", Zips.docx(body("<tbl><tr><tc>" + paragraph("Titolo") + "<tbl><tr>" + cell("", "P") + cell("", "2")
                        + "</tr></tbl></tc></tr></tbl>")));
    }

    @Test
    void boxesControlsAndInsertionsAreReadDeletionsAndFieldsAreNot() {
        Shown.assertRead("""
                0:1 | Testo del modulo
                0:2 | nel riquadro
                0:3 | controllo
                0:4 | nuovo e vecchio-nuovo
                0:5 | 7 ☒
                """, "a.docx", Zips.docx(body("""
                <p><r><t>Testo del modulo</t></r><r><AlternateContent><Choice><txbxContent><p><r><t>nel riquadro</t></r></p></txbxContent></Choice>
                <Fallback><txbxContent><p><r><t>nel riquadro</t></r></p></txbxContent></Fallback></AlternateContent></r></p>
                <sdt><sdtPr><alias val="x"/></sdtPr><sdtContent><p><sdt><sdtContent><r><t>controllo</t></r></sdtContent></sdt></p></sdtContent></sdt>
                <p><ins><r><t>nuovo</t></r></ins><del><r><delText>tolto</delText></r></del><r><t xml:space="preserve"> e vecchio</t></r>
                <r><noBreakHyphen/></r><r><rPr><vanish/></rPr><t>nascosto</t></r><r><rPr><vanish val="0"/></rPr><t>nuovo</t></r></p>
                <p><r><instrText>PAGE</instrText></r><r><t>7</t></r><r><t xml:space="preserve"> </t><sym char="F0FD"/></r></p>""")));
    }

    @Test
    void deletedRowsAreNotRead() {
        Shown.assertRead("0:1 t1 | a | b", "a.docx", Zips.docx(body("<tbl><tr>" + cell("", "a") + cell("", "b") + "</tr><tr><trPr><del/></trPr>"
                + cell("", "c") + cell("", "d") + "</tr></tbl>")));
    }

    @Test
    void tabsAreColumnsExceptAfterTheNumberOfAList() {
        Shown.assertRead("""
                0:1 | Probabilità | 3 | Impatto | 4
                0:2 | a) la lettera
                0:3 | rientro
                """, "a.docx", Zips.docx(body("<p><r><t>Probabilità</t><tab/><t>3</t><tab/><t>Impatto</t><tab/><t>4</t></r></p>"
                        + "<p><r><t>a)</t><tab/><t>la lettera</t></r></p><p><r><tab/><t>rientro</t></r></p>")));
    }

    @Test
    void charactersThatAreNotSeen() {
        Shown.assertRead("0:1 | n. 5 comma", "a.docx", Zips.docx(body(paragraph("n.\u00A05 com\u00ADma\u200B"))));
    }

    private static String body(String content) {
        return "<document><body>" + content + "</body></document>";
    }

    private static String paragraph(String text) {
        return "<p><r><t>" + text + "</t></r></p>";
    }

    private static String styled(String style, String text) {
        return "<p><pPr><pStyle val='" + style + "'/></pPr><r><t>" + text + "</t></r></p>";
    }

    private static String numbered(int list, int level, String text) {
        return "<p><pPr><numPr><ilvl val='" + level + "'/><numId val='" + list + "'/></numPr></pPr><r><t>" + text + "</t></r></p>";
    }

    private static String cell(String properties, String text) {
        return "<tc><tcPr>" + properties + "</tcPr>" + paragraph(text) + "</tc>";
    }
}
