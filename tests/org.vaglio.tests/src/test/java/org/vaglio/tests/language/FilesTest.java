// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.assessment.Audit;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.files.MapProblem;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.tests.Maps;

/** Maps in several files. */
class FilesTest {

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<MapGroup> load(String... paths) {
        List<MapGroup> groups = new ArrayList<>();
        List<MapProblem> problems = Maps.INJECTOR.getInstance(MapLoader.class)
                .load(List.of(paths).stream().map(folder::resolve).toList(), groups::add);
        assertEquals(List.of(), problems);
        return groups;
    }

    private void writePlanInParts() throws IOException {
        write("piano.mappa", """
                importa "metodi/nostro.mappa"
                importa "parti/contratti.mappa"
                piano T usa Nostro {
                  area A "Contratti"
                  misura M specifica "Rotazione" per P1
                  riepilogo { S1 : 2,17 1,75 3,79 }
                }
                """);
        write("metodi/nostro.mappa", "metodo Nostro estende PNA2013 { soglia 8 }\n");
        write("parti/contratti.mappa", """
                parte di T {
                  processo P1 "1" "Gare" area A {
                    scheda S1 "1" { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 impatto 1 1 0 5 = 7/4 = 1,75 rischio = 3,79 }
                  }
                }
                """);
    }

    @Test
    void partsSeeThePlanAndThePlanSeesItsParts() throws IOException {
        writePlanInParts();
        MapGroup group = load("piano.mappa").get(0);
        assertEquals(List.of(), group.problems());
        Plan plan = group.plans().get(0);
        assertEquals(List.of("P1"), plan.getProcesses().stream().map(Process::getName).toList());
        assertEquals(List.of("threshold-misses-all"), Audit.of(plan).findings().stream().map(f -> f.rule().id()).toList());
    }

    @Test
    void aFolderIsReadGroupByGroupAndEachPlanOnce() throws IOException {
        writePlanInParts();
        write("altro.mappa", "piano U { area A \"Personale\" }\n");
        List<MapGroup> groups = load(".");
        assertEquals(2, groups.size());
        assertEquals(List.of("U", "T"), groups.stream().flatMap(g -> g.plans().stream()).map(Plan::getName).toList());
        assertEquals(List.of(), groups.stream().flatMap(g -> g.problems().stream()).toList());
    }

    @Test
    void namesOfOnePlanAreNotSeenInAnother() throws IOException {
        write("a.mappa", "importa \"b.mappa\"\npiano T { processo P area B }\n");
        write("b.mappa", "piano U { area B \"Personale\" }\n");
        assertEquals(1, load("a.mappa").get(0).problems().size());
    }

    @Test
    void aPartOfAPlanThatIsNotThereIsSaid() throws IOException {
        write("parte.mappa", "parte di T { processo P }\n");
        assertEquals(List.of("Cannot find the plan \"T\": check the name, or import the file that holds it."),
                load("parte.mappa").get(0).problems().stream().map(MapProblem::message).toList());
    }
}
