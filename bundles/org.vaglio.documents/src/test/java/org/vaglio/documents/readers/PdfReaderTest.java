// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final float[] XS = {50, 100, 250, 300};

    @Test
    void linesAndATable() {
        Shown.assertRead("""
                1:1 | Mappa dei rischi
                1:2 t1 | N. | Processo | P
                1:3 t1 | 1 | Affidamento / di lavori | 2,33
                1:4 | Fine
                """, "a.pdf", new PdfPages().page().text(50, 60, "Mappa dei rischi").grid(XS, new float[] {80, 100, 130})
                .text(55, 95, "N.").text(105, 95, "Processo").text(255, 95, "P")
                .text(55, 112, "1").text(105, 112, "Affidamento").text(105, 124, "di lavori").text(255, 118, "2,33")
                .text(50, 160, "Fine").bytes());
    }

    @Test
    void mergedCells() {
        Shown.assertRead("""
                1:1 t1 | N. | Valutazione <
                1:2 t1 ^ N. | P | I
                """, "a.pdf", new PdfPages().page()
                .line(50, 80, 300, 80).line(100, 100, 300, 100).line(50, 120, 300, 120)
                .line(50, 80, 50, 120).line(100, 80, 100, 120).line(250, 100, 250, 120).line(300, 80, 300, 120)
                .text(55, 104, "N.").text(105, 95, "Valutazione").text(105, 115, "P").text(255, 115, "I").bytes());
    }

    @Test
    void rulesAsWordPrintsThem() {
        Shown.assertRead("""
                1:1 t1 | a | b
                1:2 t1 | c | d
                """, "a.pdf", new PdfPages().page()
                .bar(50, 80, 100, .5f).bar(50, 100, 50, .5f).bar(100.5f, 100, 50, .5f).bar(50, 120, 100, .5f)
                .bar(50, 80, .5f, 20).bar(50, 100.5f, .5f, 20).bar(100, 80, .5f, 40).bar(150, 80, .5f, 40)
                .text(55, 95, "a").text(105, 95, "b").text(55, 115, "c").text(105, 115, "d").bytes());
    }

    @Test
    void aTableWithoutLinesAtItsSides() {
        Shown.assertRead("""
                1:1 t1 | a | b
                1:2 t1 | c | d
                """, "a.pdf", new PdfPages().page().line(50, 80, 150, 80).line(50, 100, 150, 100).line(50, 120, 150, 120).line(100, 80, 100, 120)
                .text(55, 95, "a").text(105, 95, "b").text(55, 115, "c").text(105, 115, "d").bytes());
    }

    @Test
    void aFrameIsNoTable() {
        Shown.assertRead("1:1 | Scheda 2\n1:2 | Appalti", "a.pdf", new PdfPages().page().grid(new float[] {40, 400}, new float[] {40, 400})
                .text(50, 60, "Scheda 2").text(50, 80, "Appalti").bytes());
    }

    @Test
    void aTableGoesOnOnTheNextPage() {
        float[] xs = {50, 100, 150};
        Shown.assertRead("""
                1:1 t1 | a | b
                2:1 t1 | c | d
                2:2 | testo
                2:3 t2 | e | f
                """, "a.pdf", new PdfPages().page().grid(xs, new float[] {700, 720}).text(55, 715, "a").text(105, 715, "b")
                .page().grid(xs, new float[] {50, 70}).text(55, 65, "c").text(105, 65, "d").text(50, 90, "testo")
                .grid(xs, new float[] {100, 120}).text(55, 115, "e").text(105, 115, "f").bytes());
    }

    @Test
    void aRowThatAPageBreakCutsIsPutTogether() {
        float[] xs = {50, 100, 200, 300};
        Shown.assertRead("""
                1:1 t1 | 1 | Affidamento / di lavori | alto
                2:2 t1 | | senza numero | Basso
                """, "a.pdf", new PdfPages().page().grid(xs, new float[] {700, 720}).text(55, 715, "1").text(105, 715, "Affidamento")
                .text(205, 715, "alto").page().grid(xs, new float[] {50, 70, 90}).text(105, 65, "di lavori")
                .text(105, 85, "senza numero").text(205, 85, "Basso").bytes());
    }

    @Test
    void aRowWithoutNumberIsNoRest() {
        float[] xs = {50, 100, 200, 300};
        Shown.assertRead("""
                1:1 t1 | 1 | Affidamento | alto
                2:1 t1 | | di lavori | 3
                """, "a.pdf", new PdfPages().page().grid(xs, new float[] {700, 720}).text(55, 715, "1").text(105, 715, "Affidamento")
                .text(205, 715, "alto").page().grid(xs, new float[] {50, 70}).text(105, 65, "di lavori").text(205, 65, "3").bytes());
    }

    @Test
    void columnsWithoutRules() {
        Shown.assertRead("""
                1:1 | Processo di gara | Probabilità | Impatto
                1:2 | Appalti | 3 | 4
                1:3 | Scelta del contraente | 2 | 5
                """, "a.pdf", new PdfPages().page()
                .text(50, 60, "Processo di gara").text(200, 60, "Probabilità").text(300, 60, "Impatto")
                .text(50, 75, "Appalti").text(200, 75, "3").text(300, 75, "4")
                .text(50, 90, "Scelta del contraente").text(200, 90, "2").text(300, 90, "5").bytes());
    }

    @Test
    void justifiedProseHasNoColumns() {
        Shown.assertRead("""
                1:1 | Il responsabile della prevenzione della corruzione verifica
                1:2 | ogni anno che siano attuate le misure
                1:3 | straordinariamente raccomandate
                1:4 | dal piano nazionale anticorruzione e dai suoi aggiornamenti
                1:5 | a) la lettera
                """, "a.pdf", new PdfPages().page()
                .justified(50, 60, 300, "Il responsabile della prevenzione della corruzione verifica")
                .justified(50, 72, 300, "ogni anno che siano attuate le misure")
                .justified(50, 84, 300, "straordinariamente raccomandate")
                .justified(50, 96, 300, "dal piano nazionale anticorruzione e dai suoi aggiornamenti")
                .text(50, 108, "a)").text(80, 108, "la lettera").bytes());
    }

    @Test
    void proseThatIsJustifiedToANarrowColumnHasNoColumns() {
        Shown.assertRead("""
                1:1 | il della a) ai responsabile
                1:2 | piano modificazioni
                1:3 | nonché straordinariamente
                1:4 | a) responsabile 1 dal 5 e
                1:5 | responsabile del
                """, "a.pdf", new PdfPages().page().justified(50, 60, 180, "il della a) ai responsabile").justified(50, 72, 180, "piano modificazioni")
                .justified(50, 84, 180, "nonché straordinariamente").text(50, 96, "a)").justified(75, 96, 155, "responsabile 1 dal 5 e")
                .justified(50, 108, 180, "responsabile del").bytes());
    }

    @Test
    void proseOfTwoWordsInALineHasNoColumns() {
        Shown.assertRead("1:1 | piano modificazioni\n1:2 | nonché straordinariamente\n1:3 | responsabile del", "a.pdf", new PdfPages().page()
                .justified(50, 60, 180, "piano modificazioni").justified(50, 72, 180, "nonché straordinariamente")
                .justified(50, 84, 180, "responsabile del").bytes());
    }

    @Test
    void figuresInColumnsOfOneWidthAreColumns() {
        Shown.assertRead("1:1 | 1 | 2 | 3\n1:2 | 4 | 5 | 6\n1:3 | Appalti | 13,5\n1:4 | Gare | 5", "a.pdf", new PdfPages().page()
                .text(50, 60, "1").text(90, 60, "2").text(130, 60, "3").text(50, 75, "4").text(90, 75, "5").text(130, 75, "6")
                .text(50, 150, "Appalti").justified(300, 150, 50, "13,5").text(50, 162, "Gare").text(313.9f, 162, "5").bytes());
    }

    @Test
    void turnedPagesAreReadAsTheyAreLookedAt() {
        float height = PdfPages.HEIGHT;
        Shown.assertRead("1:1 | prima riga\n1:2 | seconda riga", "a.pdf", new PdfPages().page(90)
                .text(Matrix.getRotateInstance(Math.PI / 2, 100, 50), "prima riga")
                .text(Matrix.getRotateInstance(Math.PI / 2, 120, 50), "seconda riga").bytes());
        Shown.assertRead("1:1 | prima riga\n1:2 | seconda riga", "a.pdf", new PdfPages().page(270)
                .text(Matrix.getRotateInstance(-Math.PI / 2, 500, height - 50), "prima riga")
                .text(Matrix.getRotateInstance(-Math.PI / 2, 480, height - 50), "seconda riga").bytes());
    }

    @Test
    void aTurnedTableOnAnUprightPage() {
        PdfPages pages = new PdfPages().page();
        pages.line(100, 100, 100, 400).line(140, 100, 140, 400).line(180, 100, 180, 400);
        pages.line(100, 100, 180, 100).line(100, 250, 180, 250).line(100, 400, 180, 400);
        Shown.assertRead("""
                1:1 t1 | Processo | Rischio
                1:2 t1 | Appalti | alto
                """, "a.pdf", pages.textUp(120, 390, "Processo").textUp(120, 240, "Rischio").textUp(160, 390, "Appalti")
                .textUp(160, 240, "alto").bytes());
    }

    @Test
    void upwardTextInCells() {
        Shown.assertRead("1:1 t1 | Area di rischio | primo testo / secondo testo", "a.pdf", new PdfPages().page()
                .grid(new float[] {50, 80, 300}, new float[] {80, 200}).textUp(70, 190, "Area di rischio")
                .text(90, 100, "primo testo").text(90, 115, "secondo testo").bytes());
    }

    @Test
    void smallRaisedCharactersStayInTheirLine() {
        Shown.assertRead("1:1 | 1a riga\n1:2 | altra riga", "a.pdf", new PdfPages().page().text(50, 60, "1").size(6).text(55.6f, 57, "a").size(10)
                .text(61, 60, "riga").text(50, 72, "altra riga").bytes());
    }

    @Test
    void boldMadeByPrintingTwice() {
        Shown.assertRead("1:1 | Rischio alto", "a.pdf",
                new PdfPages().page().text(50, 60, "Rischio alto").text(50.3f, 60, "Rischio alto").bytes());
    }

    @Test
    void runningTitlesAndPageNumbersAreLeftOut() {
        PdfPages pages = new PdfPages();
        for (int i = 1; i <= 4; i++) {
            pages.page().text(50, 30, "Comune di Esempio").text(50, 60, "Scheda n. " + i).text(50, 100, "Testo " + "abcd".charAt(i - 1))
                    .text(300, 800, "Pagina " + i + " di 4").text(300, 815, i + "");
        }
        Shown.assertRead("""
                1:2 | Scheda n. 1
                1:3 | Testo a
                2:2 | Scheda n. 2
                2:3 | Testo b
                3:2 | Scheda n. 3
                3:3 | Testo c
                4:2 | Scheda n. 4
                4:3 | Testo d
                """, "a.pdf", pages.bytes());
    }

    @Test
    void aScanIsRefused() {
        Shown.assertRefused("OCR", "a.pdf", new PdfPages().page().bar(50, 50, 100, 100).bytes());
    }

    @Test
    void aPasswordIsNeededOrNot() {
        Shown.assertRefused("password", "a.pdf", new PdfPages().page().text(50, 50, "x").bytes("segreta"));
        Shown.assertRead("1:1 | x", "a.pdf", new PdfPages().page().text(50, 50, "x").bytes(""));
    }
}
