// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.vaglio.tests.Home;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A map that follows its edits is the map that would be read anew: text, model, references, errors. */
class LiveMapsTest {

    private static final List<String> MAPS = List.of("dtl-2019", "aler-2017", "esempio-comune", "finanza-2021");

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void examplesFollowDamage(@ForAll Random random) throws IOException {
        String name = MAPS.get(random.nextInt(MAPS.size()));
        follow(Map.of("a.mappa", Files.readString(Home.path("examples/" + name + ".mappa"))), random, 12);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void generatedMapsFollowDamage(@ForAll Random random) {
        follow(Map.of("a.mappa", new GeneratedMap(random).text()), random, 25);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void filesThatReferToOneAnotherFollowDamage(@ForAll Random random) {
        Map<String, String> files = new HashMap<>();
        files.put("a.mappa", "piano T \"Titolo\" usa M {\n  area A \"Contratti\"\n  misura MI \"Misura\" per P1.E, Q1\n"
                + "  macroprocesso X {\n    processo P1 \"Uno\" area A {\n      fase F\n      evento E in F\n    }\n  }\n}\n");
        files.put("b.mappa", "importa \"a.mappa\"\nparte di T {\n  processo Q1 \"Due\" area A {\n    fase F\n    evento E in F misure MI\n"
                + "    scheda S1 {\n      p 1 2 = 3/2 = 1,5\n      p { c1 1 c2 alto } = 3\n      rischio 1 x 2 = 2\n    }\n  }\n"
                + "  riepilogo {\n    S1 : 2\n    P1\n    Q1.E\n  }\n}\n");
        files.put("m.mappa", "metodo M estende N {\n  indice p {\n    criterio c1 { 1 2 }\n    criterio c2 { alto }\n  }\n  livello alto\n"
                + "  rischio = p x i\n}\n\nmetodo N {\n  indice i {\n    criterio c3\n  }\n  livello alto\n}\n");
        follow(files, random, 25);
    }

    @Test
    void aMistakeInOneElementLeavesThoseAroundItWhole() {
        LiveMaps maps = new LiveMaps(Map.of("a.mappa", """
                piano T {
                  processo P1 "Uno" {
                    fasee F1
                    evento E1
                  }
                  misura M1 per P1.E1
                }
                """));
        assertEquals(List.of("3"), maps.resource("a.mappa").getErrors().stream().map(e -> "" + e.getLine()).distinct().toList());
    }

    @Test
    void aBraceThatAMistakeLeftToAnElementInsideGoesBack() {
        String text = "metodo M {\n  convenzione «{ medie troncate a 2 decimali }\n}\n";
        LiveMaps maps = new LiveMaps(Map.of("a.mappa", text));
        maps.edit("a.mappa", text.indexOf('«'), 1, "");
        maps.assertFresh("the mark is gone");
        assertEquals(List.of(), maps.resource("a.mappa").getErrors());
    }

    @Test
    void theEndOfTheTextStaysTooEarlyWhenABlockBeforeItChanges() {
        String text = "piano T {\n  macroprocesso X {\n    processo P1 \"Uno\" ar}";
        LiveMaps maps = new LiveMaps(Map.of("a.mappa", text));
        maps.edit("a.mappa", text.indexOf("Uno"), 1, "");
        maps.assertFresh("the title is shorter");
    }

    @Test
    void theFirstOfTwoPlansOfANameLosesItsMethod() {
        String plans = "piano T usa M { }\npiano T { }\n";
        LiveMaps maps = new LiveMaps(Map.of("a.mappa", plans, "b.mappa", "parte di T {\n  scheda S {\n    p 1 2\n  }\n}\n",
                "m.mappa", "metodo M {\n  indice p\n}\n"));
        maps.edit("a.mappa", plans.indexOf("usa M"), 5, "");
        maps.assertFresh("the plan has no method");
    }

    private static void follow(Map<String, String> texts, Random random, int edits) {
        LiveMaps maps = new LiveMaps(texts);
        maps.assertFresh("at first");
        Deque<Runnable> undo = new ArrayDeque<>();
        for (int n = 0; n < edits; n++) {
            String what = "undo";
            if (!undo.isEmpty() && random.nextInt(3) == 0) {
                undo.pop().run();
            } else {
                String name = maps.names().get(random.nextInt(maps.names().size()));
                Damage damage = Damage.of(maps.text(name), random);
                String old = maps.text(name).substring(damage.offset(), damage.offset() + damage.length());
                maps.edit(name, damage.offset(), damage.length(), damage.text());
                what = name + " " + damage + " instead of " + old;
                undo.push(() -> maps.edit(name, damage.offset(), damage.text().length(), old));
            }
            maps.assertFresh(what);
        }
    }
}
