// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.tests.ui.MapEditor;
import org.vaglio.workbench.tests.ui.Ui;

/**
 * How long a key takes until its letter is drawn, with a plan of 1,000 processes in the editor and all views of the perspective open: from the moment in
 * which the key is pressed, whatever the thread of the widgets does then, to the end of drawing. {@code releng/bench/typing} runs it.
 */
class TypingBench {

    private static final int PROCESSES = 1000;
    private static final int KEYS = 400;
    private static final int WARM = 100;
    private static final int PAUSE_MILLIS = 120; // a fast typist

    @Test
    void typing() throws InterruptedException {
        long start = System.nanoTime();
        try (MapEditor editor = MapEditor.open(BigMap.of(PROCESSES))) {
            long shown = System.nanoTime();
            Ui.until("what was found", editor::findings, f -> f.size() >= PROCESSES / 10);
            long found = System.nanoTime();
            System.out.printf("a plan of %d processes: text shown after %d ms, findings after %d ms%n", PROCESSES, millis(shown - start), millis(found - start));
            editor.cursorBehind("\"Procedimento numero 500");
            type(editor.widget(), WARM);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long widgets = Ui.display().getThread().threadId();
            long before = threads.getThreadCpuTime(widgets);
            tell("a key until its letter is drawn", type(editor.widget(), KEYS));
            System.out.printf("processor time of the thread of the widgets: %d ms a key, with all that follows of it%n",
                    millis((threads.getThreadCpuTime(widgets) - before) / KEYS));
        }
    }

    private static long[] type(StyledText widget, int keys) throws InterruptedException {
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < keys; i++) {
            long pressed = System.nanoTime();
            Ui.display().asyncExec(() -> {
                Event key = new Event();
                key.character = 'a';
                key.keyCode = 'a';
                widget.notifyListeners(SWT.KeyDown, key);
                widget.update();
                taken.add(System.nanoTime() - pressed);
            });
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        Ui.until("all keys", () -> taken.size() == keys);
        return taken.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void tell(String what, long[] sorted) {
        System.out.printf("%s: median %d ms, p95 %d ms, worst %d ms, of %d%n", what, millis(sorted[sorted.length / 2]),
                millis(sorted[sorted.length * 95 / 100]), millis(Arrays.stream(sorted).max().orElse(0)), sorted.length);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
