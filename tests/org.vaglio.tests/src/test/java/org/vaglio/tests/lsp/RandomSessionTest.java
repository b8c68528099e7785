// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.language.ide.features.Diagnostics;
import org.vaglio.language.ide.features.Refused;
import org.vaglio.language.ide.features.Rename;
import org.vaglio.language.ide.workspace.Check;
import org.vaglio.language.ide.workspace.Checked;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;
import org.vaglio.tests.language.Damage;

/** Long work on several files: what is found is always what would be found in the same texts read anew. */
class RandomSessionTest {

    private static final Map<String, String> TEXTS = Map.of(
            "file:///session/a.mappa", """
                    importa "m.mappa"

                    piano T "Titolo" usa M {
                      area A "Contratti"
                      misura MI "Misura" per P1.E, Q1
                      macroprocesso X {
                        processo P1 "Uno" area A {
                          fase F
                          evento E in F
                          scheda S0 {
                            p 1 2 = 3/2 = 1,6
                            i 2 = 2
                            rischio 1,5 x 2 = 3
                          }
                        }
                      }
                    }
                    """,
            "file:///session/b.mappa", """
                    importa "a.mappa"

                    parte di T {
                      processo Q1 "Due" area A {
                        fase F
                        evento E in F misure MI
                        scheda S1 {
                          p 1 2 = 3/2 = 1,5
                          rischio 1 x 2 = 2
                        }
                      }
                      riepilogo {
                        S1: 2
                        P1
                        Q1.E
                      }
                      graduatoria {
                        S0: 3
                        S1: 4
                      }
                    }
                    """,
            "file:///session/m.mappa", """
                    metodo M {
                      indice p {
                        criterio c1 { 1 2 }
                        criterio c2 { 2 3 }
                      }
                      indice i {
                        criterio c3
                      }
                      rischio = p x i
                    }
                    """);

    /** The maps of an editor. */
    private static final class Work {

        private final Workspace workspace = Maps.INJECTOR.createChildInjector(b -> b.bind(Workspace.class)).getInstance(Workspace.class);
        private final Check check = Maps.INJECTOR.getInstance(Check.class);
        private final Diagnostics diagnostics = Maps.INJECTOR.getInstance(Diagnostics.class);

        Work(Map<String, String> texts) {
            new TreeMap<>(texts).forEach((uri, text) -> workspace.open(uri, 1, text));
        }

        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            workspace.files().forEach(f -> texts.put(f.uri(), f.text()));
            return texts;
        }

        /** All that is said, file by file. */
        String said() {
            StringBuilder said = new StringBuilder();
            for (MapGroup group : workspace.groups()) {
                Checked checked = check.run(group, () -> false);
                for (MapFile file : group.files()) {
                    said.append(file.uri()).append('\n');
                    diagnostics.of(file, checked).stream().map(d -> d.getRange().getStart() + " " + d.getCode() + " " + d.getMessage())
                            .sorted().forEach(d -> said.append(d).append('\n'));
                }
            }
            return said.toString();
        }
    }

    @Test
    void tenThousandEditsRenamesAndUndosSayWhatReadingAnewSays() {
        Random random = new Random(20);
        Work work = new Work(TEXTS);
        Deque<Runnable> undo = new ArrayDeque<>();
        long after1000 = 0;
        for (int n = 0; n < 10_000; n++) {
            if (!undo.isEmpty() && (random.nextInt(5) < 2 || undo.size() > 12)) {
                undo.pop().run();
            } else if (random.nextInt(10) == 0) {
                rename(work, random, undo);
            } else {
                edit(work, random, undo);
            }
            if (n % 40 == 0) {
                assertEquals(new Work(work.texts()).said(), work.said(), () -> "in " + work.texts());
            }
            if (n == 1000) {
                after1000 = used();
            }
        }
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        assertEquals(new TreeMap<>(TEXTS), new TreeMap<>(work.texts()));
        assertEquals(new Work(TEXTS).said(), work.said());
        long after = used();
        assertTrue(after < after1000 + (8 << 20), "memory grew from " + after1000 + " to " + after + " bytes");
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void edit(Work work, Random random, Deque<Runnable> undo) {
        List<MapFile> files = List.copyOf(work.workspace.files());
        MapFile file = files.get(random.nextInt(files.size()));
        Damage damage = Damage.of(file.text(), random);
        change(work, file.uri(), damage.offset(), damage.length(), damage.text(), undo);
    }

    private static void rename(Work work, Random random, Deque<Runnable> undo) {
        List<MapFile> files = List.copyOf(work.workspace.files());
        MapFile file = files.get(random.nextInt(files.size()));
        if (file.text().isEmpty()) {
            return;
        }
        try {
            Deque<Runnable> own = new ArrayDeque<>();
            Map<String, List<TextEdit>> edits = Maps.INJECTOR.getInstance(Rename.class).rename(file, random.nextInt(file.text().length()),
                    "Nome" + random.nextInt(4));
            edits.forEach((uri, all) -> {
                List<TextEdit> sorted = new ArrayList<>(all);
                MapFile target = work.workspace.file(uri);
                sorted.sort((a, b) -> target.lines().offset(b.getRange().getStart()) - target.lines().offset(a.getRange().getStart()));
                for (TextEdit e : sorted) {
                    int from = target.lines().offset(e.getRange().getStart());
                    change(work, uri, from, target.lines().offset(e.getRange().getEnd()) - from, e.getNewText(), own);
                }
            });
            undo.push(() -> {
                while (!own.isEmpty()) {
                    own.pop().run();
                }
            });
        } catch (Refused e) {
            return; // no name there
        }
    }

    private static void change(Work work, String uri, int offset, int length, String text, Deque<Runnable> undo) {
        MapFile file = work.workspace.file(uri);
        String old = file.text().substring(offset, offset + length);
        work.workspace.change(file, offset, length, text);
        undo.push(() -> work.workspace.change(work.workspace.file(uri), offset, text.length(), old));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dtl-2019", "aler-2017", "finanza-2021", "informatica-2021", "esempio-comune"})
    void damagedExamplesSayWhatReadingAnewSays(String example) throws IOException {
        String text = Files.readString(Home.path("examples/" + example + ".mappa"));
        Random random = new Random(example.hashCode());
        Work work = new Work(Map.of("file:///session/" + example + ".mappa", text));
        Deque<Runnable> undo = new ArrayDeque<>();
        for (int n = 0; n < 60; n++) {
            if (!undo.isEmpty() && random.nextBoolean()) {
                undo.pop().run();
            } else {
                edit(work, random, undo);
            }
            if (n % 4 == 0) {
                assertEquals(new Work(work.texts()).said(), work.said());
            }
        }
    }
}
