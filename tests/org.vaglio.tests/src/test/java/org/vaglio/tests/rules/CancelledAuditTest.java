// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vaglio.tests.Maps.plan;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Catalogue;
import org.vaglio.model.riskmap.Plan;

class CancelledAuditTest {

    private static final int PROCESSES = 20;

    private final Plan plan = plan("piano Prova \"Prova\" 2024-2026 usa PNA2013 {\n" + IntStream.range(0, PROCESSES)
            .mapToObj(i -> """
                processo P%d "Attività %d" {
                  scheda "%d" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 impatto 1 1 0 5 = 7/4 = 1,75 }
                }
                """.formatted(i, i, i + 1)).collect(Collectors.joining()) + "}\n");

    @Test
    void auditThatIsCancelledBeforeItBeginsThrows() {
        assertThrows(CancellationException.class, () -> Audit.of(plan, () -> true));
    }

    @Test
    void auditThatIsNotCancelledFindsTheSame() {
        assertEquals(Audit.of(plan).findings(), Audit.of(plan, () -> false).findings());
    }

    @Test
    void auditAsksForEachSheetNameRuleAndFinding() {
        AtomicInteger asked = new AtomicInteger();
        int findings = Audit.of(plan, () -> asked.incrementAndGet() < 0).findings().size();
        assertTrue(asked.get() >= 2 * PROCESSES + Catalogue.rules().size() + findings, () -> "asked " + asked);
    }

    @Test
    void auditCanBeCancelledWheneverItAsks() {
        AtomicInteger all = new AtomicInteger();
        Audit.of(plan, () -> all.incrementAndGet() < 0);
        for (int last = 1; last <= all.get(); last++) {
            int most = last;
            AtomicInteger asked = new AtomicInteger();
            assertThrows(CancellationException.class, () -> Audit.of(plan, () -> asked.incrementAndGet() >= most));
            assertEquals(most, asked.get());
        }
    }
}
