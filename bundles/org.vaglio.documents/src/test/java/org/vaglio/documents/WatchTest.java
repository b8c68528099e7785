// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.vaglio.documents.content.Document;

class WatchTest {

    private static final Document EMPTY = new Document("a", List.of());

    private final Watch watch = new Watch(Duration.ofSeconds(20));

    @Test
    void progressIsForwarded() throws DocumentProblem {
        List<String> told = new ArrayList<>();
        assertSame(EMPTY, watch.read(progress -> {
            progress.at(1, 2);
            progress.at(2, 2);
            return EMPTY;
        }, (done, total) -> told.add(done + "/" + total)));
        assertEquals(List.of("1/2", "2/2"), told);
    }

    @Test
    void whatFailsInALibraryIsADamagedDocument() {
        assertProblem("damaged", progress -> {
            throw new IllegalStateException("library");
        });
        assertProblem("damaged", progress -> endless(1));
        assertProblem("memory", progress -> {
            throw new OutOfMemoryError("library");
        });
    }

    private static Document endless(int depth) {
        return depth < 0 ? EMPTY : endless(depth + 1 > 0 ? depth + 1 : 1);
    }

    @Test
    void aReadingThatTakesTooLongIsGivenUpAndStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        DocumentProblem problem = assertThrows(DocumentProblem.class, () -> new Watch(Duration.ofMillis(100)).read(progress -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            return EMPTY;
        }, Progress.SILENT));
        assertTrue(problem.text().english().contains("limit"), problem.text().english());
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    @Test
    void whatTheListenerThrowsIsThrownToTheCaller() {
        IllegalArgumentException thrown = new IllegalArgumentException("cancelled");
        assertSame(thrown, assertThrows(IllegalArgumentException.class, () -> watch.read(progress -> {
            progress.at(1, 2);
            return EMPTY;
        }, (done, total) -> {
            throw thrown;
        })));
    }

    private void assertProblem(String word, Watch.Work<?> reading) {
        DocumentProblem problem = assertThrows(DocumentProblem.class, () -> watch.read(reading, Progress.SILENT));
        assertTrue(problem.text().english().contains(word), problem.text().english());
    }
}
