// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.lsp4j.Diagnostic;

/** What the server found last in each map. */
public final class Diagnoses {

    private final Map<String, List<Diagnostic>> all = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** What was found in a map, in the order of its text; empty also for a map that is not known. */
    public List<Diagnostic> of(String uri) {
        return all.getOrDefault(uri, List.of());
    }

    /** Has a listener hear the address of each map that was checked; it hears it in a thread of the server. */
    public void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** A listener hears no more. */
    public void remove(Consumer<String> listener) {
        listeners.remove(listener);
    }

    void found(String uri, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            all.remove(uri);
        } else {
            all.put(uri, List.copyOf(diagnostics));
        }
        listeners.forEach(l -> l.accept(uri));
    }
}
