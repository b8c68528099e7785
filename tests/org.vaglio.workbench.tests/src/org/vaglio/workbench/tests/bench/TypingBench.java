// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

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
    private static final int[] PAUSES_MILLIS = { 120, 300 }; // a fast typist; and one for whom all that follows a key comes between two

    @Test
    void typing() throws InterruptedException {
        long start = System.nanoTime();
        try (MapEditor editor = MapEditor.open(BigMap.of(PROCESSES))) {
            long shown = System.nanoTime();
            Ui.until("what was found", editor::findings, f -> f.size() >= PROCESSES / 10);
            long found = System.nanoTime();
            System.out.printf("a plan of %d processes: text shown after %d ms, findings after %d ms%n", PROCESSES, millis(shown - start), millis(found - start));
            editor.cursorBehind("\"Procedimento numero 500");
            type(editor.widget(), WARM, PAUSES_MILLIS[0]);
            for (int pause : PAUSES_MILLIS) {
                long before = processor();
                List<Key> keys = type(editor.widget(), KEYS, pause);
                long all = processor() - before;
                System.out.printf("a key each %d ms%n", pause);
                tell("a key until its letter is drawn", keys, Key::taken);
                tell("processor time of the thread of the widgets until then", keys, Key::processor);
                System.out.printf("processor time of the thread of the widgets: %d ms a key, with all that follows of it%n", millis(all / KEYS));
            }
        }
    }

    /**
     * A key that was pressed, until its letter was drawn.
     *
     * @param taken     by the clock, in nanoseconds
     * @param processor time of the thread of the widgets, in nanoseconds
     */
    private record Key(long taken, long processor) {
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(Ui.display().getThread().threadId());
    }

    private static List<Key> type(StyledText widget, int keys, int pause) throws InterruptedException {
        Queue<Key> drawn = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < keys; i++) {
            long pressed = System.nanoTime();
            long before = processor();
            Ui.display().asyncExec(() -> {
                Event key = new Event();
                key.character = 'a';
                key.keyCode = 'a';
                widget.notifyListeners(SWT.KeyDown, key);
                widget.update();
                drawn.add(new Key(System.nanoTime() - pressed, processor() - before));
            });
            TimeUnit.MILLISECONDS.sleep(pause);
        }
        Ui.until("all keys", () -> drawn.size() == keys);
        return List.copyOf(drawn);
    }

    private static void tell(String what, List<Key> keys, ToLongFunction<Key> measure) {
        long[] sorted = keys.stream().mapToLong(measure).sorted().toArray();
        System.out.printf("%s: median %d ms, p95 %d ms, worst %d ms, of %d%n", what, millis(sorted[sorted.length / 2]),
                millis(sorted[sorted.length * 95 / 100]), millis(sorted[sorted.length - 1]), sorted.length);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
