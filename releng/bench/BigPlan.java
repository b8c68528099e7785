// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes plans of an invented body to measure with: {@code BigPlan txt BYTES FILE} or {@code BigPlan pdf PAGES FILE}, a sheet on each page. */
final class BigPlan {

    private static final String[][] PROBABILITY = {
        {"discrezionalità", "Il processo è discrezionale?", "No, è del tutto vincolato = 1", "È parzialmente vincolato = 2", "È altamente discrezionale = 5"},
        {"rilevanza esterna", "Il processo produce effetti diretti all'esterno?", "No, ha come destinatario finale un ufficio interno = 2", "Sì, è rivolto ad utenti esterni = 5"},
        {"complessità del processo", "Il processo coinvolge più amministrazioni?", "No = 1", "Sì, più di tre = 3", "Sì, più di cinque = 5"},
        {"valore economico", "Qual è l'impatto economico del processo?", "Ha rilevanza esclusivamente interna = 1", "Vantaggi di non particolare rilievo = 3", "Considerevoli vantaggi = 5"},
        {"frazionabilità del processo", "Il risultato può essere raggiunto con più operazioni?", "No = 1", "Sì = 5"},
        {"controlli", "Il tipo di controllo è adeguato a neutralizzare il rischio?", "Sì, è molto efficace = 2", "Sì, per una percentuale del 50% = 3", "No, il rischio rimane indifferente = 5"}};
    private static final String[][] IMPACT = {
        {"impatto organizzativo", "Quale percentuale di personale è impiegata?", "fino a circa il 20% = 1", "fino a circa il 40% = 2", "fino a circa il 100% = 5"},
        {"impatto economico", "Sono state pronunciate sentenze di risarcimento?", "No = 1", "Sì = 5"},
        {"impatto reputazionale", "Sono stati pubblicati articoli?", "No = 0", "Non ne abbiamo memoria = 1", "Sì, sulla stampa nazionale = 5"},
        {"impatto sull'immagine", "A quale livello può collocarsi il rischio?", "A livello di addetto = 1", "A livello di dirigente = 3", "A livello di capo dipartimento = 5"}};
    private static final int[] SCORES = {5, 2, 1, 1, 1, 3, 1, 1, 0, 5};
    private static final float LEFT = 50;
    private static final float SPLIT = 440;
    private static final float RIGHT = 545;
    private static final float HEIGHT = 12;

    private BigPlan() {
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[2]);
        if (args[0].equals("txt")) {
            text(Integer.parseInt(args[1]), file);
        } else {
            pdf(Integer.parseInt(args[1]), file);
        }
    }

    private static List<String> head() {
        return List.of("COMUNE DI VALDOMBRA", "Piano triennale di prevenzione della corruzione 2024-2026");
    }

    /** The rows of a sheet, cells parted by a tab; a row without a tab stands outside the tables. */
    private static List<String> sheet(int number) {
        List<String> rows = new ArrayList<>(List.of("Scheda n. " + number, "Attività / processo: procedimento amministrativo di prova numero " + number));
        rows.add("1. Valutazione della probabilità");
        criteria(PROBABILITY, 0, rows);
        rows.add("Valore stimato della probabilità (13 / 6 =)\t" + (number % 10 == 0 ? "2,66" : "2,17"));
        rows.add("2. Valutazione dell'impatto");
        criteria(IMPACT, PROBABILITY.length, rows);
        rows.add("Valore stimato dell'impatto (7 / 4 =)\t1,75");
        rows.add("3. Valutazione complessiva del rischio");
        rows.add("Valutazione complessiva = probabilità x impatto\t2,17 x 1,75 = 3,79 / 25");
        return rows;
    }

    private static void criteria(String[][] criteria, int first, List<String> rows) {
        for (int i = 0; i < criteria.length; i++) {
            rows.add("Criterio " + (i + 1) + ": " + criteria[i][0] + "\t");
            for (int j = 1; j < criteria[i].length; j++) {
                rows.add(criteria[i][j] + "\t");
            }
            rows.add("punteggio assegnato\t" + SCORES[first + i]);
        }
    }

    private static void text(int bytes, Path file) throws IOException {
        StringBuilder text = new StringBuilder(String.join("\n\n", head())).append("\n\n");
        for (int number = 1; text.length() < bytes; number++) {
            text.append(String.join("\n", sheet(number))).append("\n\n");
        }
        Files.writeString(file, text);
    }

    private static void pdf(int pages, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                List<String> rows = new ArrayList<>(number == 1 ? head() : List.of());
                rows.addAll(sheet(number));
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = PDRectangle.A4.getHeight() - 40;
                    for (String row : rows) {
                        row(row, y, font, content);
                        y -= HEIGHT;
                    }
                }
            }
            document.save(file.toFile());
        }
    }

    private static void row(String row, float y, PDFont font, PDPageContentStream content) throws IOException {
        String[] cells = row.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            content.beginText();
            content.setFont(font, 9);
            content.newLineAtOffset((i == 0 ? LEFT : SPLIT) + 3, y + 3);
            content.showText(cells[i]);
            content.endText();
        }
        if (cells.length > 1) {
            content.addRect(LEFT, y, SPLIT - LEFT, HEIGHT);
            content.addRect(SPLIT, y, RIGHT - SPLIT, HEIGHT);
            content.stroke();
        }
    }
}
