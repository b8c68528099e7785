// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A map with something of everything, put together by chance; it parses and links. */
public final class GeneratedMap {

    private static final List<String> TITLES = List.of("Affidamento diretto", "Concorsi «pubblici»", "L'attività \\\"speciale\\\"",
            "Controlli – verifiche", "100 % € 40.000,00", "à è ì ò ù", "// non un commento", "");
    private static final List<String> FIGURES = List.of("0", "2", "2,0", "2,00", "2.5", "13", "1000000000000", "0,333");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final List<String> processes = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();

    /** @param random decides what the map is like */
    public GeneratedMap(Random random) {
        this.random = random;
    }

    /** A map without mistakes of syntax. */
    public String text() {
        method();
        out.append("piano G ").append(title()).append(" 2020-2022 usa M ").append(maybe("approvato " + title())).append(" {\n");
        out.append("documento D ").append(title()).append("\n");
        out.append("ente E ").append(title()).append(" { settore U ").append(title()).append(maybe(" codice \"VI\""))
                .append(" responsabile R }\n");
        out.append("ruolo R ").append(maybe(title())).append(source()).append("\n");
        out.append("area A ").append(maybe("codice \"A)\" ")).append(title()).append("\n");
        out.append("funzione F ").append(title()).append("\n");
        out.append("fattore X1 ").append(title()).append("\nfattore X2\n");
        members(3, this::macroprocess);
        members(2, () -> process("P" + processes.size()));
        measure();
        summary();
        ranking();
        members(3, this::rest);
        return out.append("}\n").toString();
    }

    private void method() {
        out.append(maybe("// un metodo\n")).append("metodo M ").append(title()).append(maybe(" estende PNA2013")).append(" {\n");
        out.append("livello basso\nlivello alto ").append(title()).append("\n");
        out.append("indice p ").append(pick("media", "somma", "massimo", "")).append(" { criterio c1 ").append(title())
                .append(" domanda ").append(title()).append(" peso 2 { 1 ").append(title()).append(" 2 - ").append(title())
                .append(" }\n criterio c2 { basso alto ").append(title()).append(" }\n legenda 1 ").append(title()).append(" }\n");
        out.append("indice i moda\n");
        out.append(pick("rischio = p x i", "rischio = somma p, i", "rischio = giudizio", "rischio = matrice p, i { 1 basso = alto }"))
                .append("\nrischio residuo = rischio x i\n");
        out.append("fasce ").append(maybe(title())).append(maybe(" lettura troncata"))
                .append(" { fascia b1 da 0 meno di 3\n fascia b2 ").append(title()).append(" oltre 3 a 25 }\n");
        out.append("soglia ").append(maybe("oltre ")).append(figure()).append("\n");
        out.append("intervento per b1 ").append(title()).append(maybe(" frequenza " + title())).append("\n");
        out.append("convenzione { medie troncate a 2 decimali prodotto arrotondato-in-giù a 0 decimali da operandi stampati }\n}\n");
    }

    private void macroprocess() {
        String name = "MP" + processes.size();
        out.append("macroprocesso ").append(name).append(" ").append(title()).append(maybe(" funzione F")).append(maybe(" area A"))
                .append(" {\n");
        process(name + "p");
        out.append("}\n");
    }

    private void process(String name) {
        processes.add(name);
        out.append("processo ").append(name).append(" ").append(maybe("\"1 a)\" ")).append(title()).append(" ")
                .append(maybe("primario ")).append(maybe("area A ")).append(maybe("ufficio U ")).append(maybe("responsabile R "))
                .append(maybe(source())).append("{\n fase F1 ").append(title()).append(" { azione Z1 ").append(title())
                .append(" azione Z2\n Z1 poi Z2 ").append(maybe("se " + title())).append(" }\n fase F2\n F1 poi F2\n")
                .append(" evento V ").append(title()).append(" in F1.Z1, F2 fattori X1, X2 misure MI\n");
        members(2, this::sheet);
        out.append(maybe(" accetta mean-mismatch " + "\"va bene\"\n")).append("}\n");
    }

    private void sheet() {
        String name = "S" + sheets.size();
        sheets.add(name);
        out.append("scheda ").append(name).append(" ").append(title()).append(maybe(" " + title())).append(source()).append(" {\n");
        out.append(pick("p 1 - = 13/6 = 2,66", "p { c1 2 c2 alto } = " + figure(), "p = 11/6 =", "p 1 2")).append(source()).append("\n");
        out.append(pick("rischio 2,33 x 1,75 = 4,07 / 25", "rischio = " + figure(), "rischio residuo 2 x 3 =",
                "rischio somma 2 + 3 + 4 = 9", unreadable(), "giudizio alto " + title(), "classe " + title())).append("\n");
        out.append(maybe("scala c1 { 1 " + title() + " 5 }\n"))
                .append(maybe("fasce { fascia b1 da 0 a 3 }\n intervento per b1 " + title() + "\n")).append("}\n");
    }

    private void measure() {
        out.append("misura MI ").append(pick("specifica ", "generale ", "")).append(title()).append(maybe(" tipo " + title()))
                .append(maybe(" su " + title())).append(maybe(" responsabile R")).append(maybe(" entro 2021-12-31"))
                .append(maybe(" indicatore " + title())).append(maybe(" obiettivo " + title())).append(maybe(" stato attuata"));
        if (!processes.isEmpty()) {
            out.append(" per ").append(processes.get(0)).append(", ").append(processes.get(0)).append(".V");
        }
        out.append(maybe(" aree A")).append("\n");
    }

    private void summary() {
        out.append("riepilogo ").append(title()).append(maybe(" parziale")).append(" {\n");
        sheets.forEach(s -> out.append(s).append(" ").append(maybe(title())).append(maybe(" rischi " + title())).append(" : ")
                .append(figure()).append(" - ").append(maybe("\"12\" = ")).append(figure()).append(maybe(" classe " + title()))
                .append(source()).append("\n"));
        out.append("}\n");
    }

    private void ranking() {
        out.append("graduatoria h {\n");
        sheets.forEach(s -> out.append(maybe("posto \"1\" ")).append(s).append(maybe(" : " + figure())).append("\n"));
        out.append("}\n");
    }

    private void rest() {
        out.append(pick("totale 3 processi in A", "allegato \"a)\" " + title(), "articolo \"1\"", "elenco \"commi\" { \"1\" \"2\" \"2\" }",
                "cita allegato \"e)\" presso " + title(), "gravità number-gap ignora", "convenzione { riepilogo troncato a 0 decimali }",
                "/* resta */ accetta number-gap \"motivo\"", "riparato " + title() + " in " + title() + source(),
                "saltato " + title() + source(), unreadable(), "calcolo " + maybe(title()) + " " + calculation() + source()))
                .append("\n");
    }

    private String calculation() {
        return pick("13 / 6 = 2,16", "2,33 x 1,75 = 4,07", "2 * 3 × " + figure() + " = 6", "3 + 5 + " + figure() + " = 9",
                "(3 + 5 + 1 + 4) / 4 = 3,25", "(" + figure() + ") / 1 = 1", "12 su 15 = 80 %", figure() + " su 15");
    }

    private String unreadable() {
        return "illeggibile " + title() + maybe(" proposte " + title() + ", " + title()) + source();
    }

    private void members(int most, Runnable member) {
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            member.run();
        }
    }

    private String source() {
        return random.nextInt(3) > 0 ? " " : " fonte D pagina 3 righe 12-14 " + maybe("testo " + title()) + " ";
    }

    private String title() {
        return "\"" + TITLES.get(random.nextInt(TITLES.size())) + "\"";
    }

    private String figure() {
        return FIGURES.get(random.nextInt(FIGURES.size()));
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
