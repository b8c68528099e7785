// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.language.edits.ModelEdits;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.tests.Maps;

/** Changes in a long file. Its {@code main} measures them: {@code LargeMapTest 10000}. */
class LargeMapTest {

    private static final int PROCESSES = 200;
    private static final int ROUNDS = 4;
    private static final long MILLION = 1_000_000;

    private static Workspace workspace(int processes) {
        StringBuilder text = new StringBuilder("piano T usa PNA2013 {\n  area A \"Contratti\"\n");
        for (int i = 0; i < processes; i++) {
            text.append("""
                  // numero %d
                  processo P%d "%d" "Gara" area A {
                    fase F { azione Z }
                    fase G
                    F poi G
                    evento V in F, G
                    scheda "%d" {
                      probabilità 1 2 3 4 5 1 = 16/6 = 2,66
                      impatto 1 1 1 1 = 4/4 = 1
                      rischio 2,66 x 1 = 2,66 / 25
                    }
                  }
                """.formatted(i, i, i, i));
        }
        return Workspace.of(text.append("}\n").toString());
    }

    @Test
    void aNameUsedEverywhereIsOneWordEach() throws EditRefused {
        Workspace.Outcome outcome = workspace(PROCESSES).changeLawfully(w -> w.get(RiskArea.class, "A").setName("B"));
        assertEquals(PROCESSES + 1, outcome.changes().get("a.mappa").size());
    }

    @Test
    void anOrderTurnedAround() throws EditRefused {
        workspace(PROCESSES).changeLawfully(LargeMapTest::turnAround);
    }

    private static void turnAround(Workspace workspace) {
        List<PlanMember> members = workspace.get(Plan.class, "T").getMembers();
        ECollections.setEList(workspace.get(Plan.class, "T").getMembers(), List.copyOf(members).reversed());
    }

    /** Prints the processor time of some changes, in milliseconds. */
    public static void main(String[] arguments) throws EditRefused {
        Workspace workspace = workspace(Integer.parseInt(arguments[0]));
        Process process = workspace.get(Process.class, "P" + Integer.parseInt(arguments[0]) / 2);
        RiskArea area = workspace.get(RiskArea.class, "A");
        for (int round = 0; round < ROUNDS; round++) {
            measure("title", workspace, () -> process.setTitle("Altra"));
            measure("name of a process", workspace, () -> process.setName("Q"));
            measure("name used everywhere", workspace, () -> area.setName("B"));
            measure("order turned around", workspace, () -> turnAround(workspace));
        }
    }

    private static void measure(String change, Workspace workspace, Runnable modification) throws EditRefused {
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Maps.INJECTOR.getInstance(ModelEdits.class).edits(workspace.resources(), modification);
        System.out.printf(Locale.ROOT, "%-25s %5d ms%n", change, (clock.getCurrentThreadCpuTime() - start) / MILLION);
    }
}
