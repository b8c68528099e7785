// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The workbench of somebody who has chosen the dark theme before. */
class DarkStartUiTest {

    private static final String MAP = """
            metodo M "Metodo di prova" {
              indice p "Probabilità" {
                criterio c1 "Discrezionalità" { 1 "no" 3 "in parte" 5 "sì" }
              }
              indice i "Impatto" {
                criterio c2 "Impatto economico" { 1 "no" 3 "in parte" 5 "sì" }
              }
              rischio = p x i
              fasce {
                fascia basso da 0 meno di 5
                fascia medio da 5 meno di 10
                fascia alto da 10 a 25
              }
            }
            piano T "Prova" usa M {
              processo P1 "1" "Gare" {
                fase F "Avvio"
                scheda S1 {
                  p 5 = 5/1 = 4
                  i 5
                }
              }
              processo P2 "2" "Concorsi" { scheda S2 { p 1  i 3 } }
            }
            """;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path place;

    @Test
    void everythingIsDarkAndReadableFromTheStart() throws Exception {
        chooseDarkTheme();
        Path maps = Files.createDirectories(place.resolve("mappe"));
        Files.writeString(maps.resolve("piano.mappa"), MAP);
        try (WorkbenchProcess dark = WorkbenchProcess.driven(place, maps.toString())) {
            look(dark, "dark-start-welcome");
            dark.ask("open piano.mappa");
            dark.askUntil("findings piano.mappa", "[E 19 mean-mismatch, I 23 near-threshold]");
            dark.ask("cursor p 5");
            for (List<String> views : List.of(List.of("explorer", "findings", "form"), List.of("views.scoring", "views.heat"), List.of("views.ranking", "views.whatif"),
                    List.of("views.comparison", "help"))) {
                for (String view : views) {
                    dark.ask("show org.vaglio.workbench." + view);
                }
                dark.ask("cursor p 5");
                look(dark, "dark-start-" + views.get(0).replace("views.", ""));
            }
            assertEquals("New map", dark.ask("wizard org.vaglio.workbench.newMap"));
            dark.askUntil("dark-dialog", "[]");
            dark.ask("picture dark-start-wizard");
        }
    }

    private static void look(WorkbenchProcess dark, String picture) throws Exception {
        dark.askUntil("dark", "[]");
        dark.ask("picture " + picture);
    }

    private void chooseDarkTheme() throws IOException {
        Path settings = Files.createDirectories(WorkbenchProcess.workspace(place).resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
        Files.writeString(settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"), """
                eclipse.preferences.version=1
                themeid=org.eclipse.e4.ui.css.theme.e4_dark
                """);
    }
}
