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

    private final Map<String, Found> all = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /**
     * What was found in a text.
     *
     * @param diagnostics in the order of the text
     * @param version     of the text; null for one that is not open
     */
    record Found(List<Diagnostic> diagnostics, Integer version) {

        /** Whether the text has been changed since: what is found in it now is still to come. */
        boolean isOutdated(OpenText text) {
            return version != null && text != null && version < text.version();
        }
    }

    /** What was found in a map, in the order of its text; empty also for a map that is not known. */
    public List<Diagnostic> of(String uri) {
        return lastOf(uri).diagnostics();
    }

    /** What was found in a map, and in which version of it. */
    Found lastOf(String uri) {
        return all.getOrDefault(uri, new Found(List.of(), null));
    }

    /** Has a listener hear the address of each map that was checked; it hears it in a thread of the server. */
    public void onChange(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** A listener hears no more. */
    public void remove(Consumer<String> listener) {
        listeners.remove(listener);
    }

    void found(String uri, List<Diagnostic> diagnostics, Integer version) {
        if (diagnostics.isEmpty() && version == null) {
            all.remove(uri);
        } else {
            all.put(uri, new Found(List.copyOf(diagnostics), version));
        }
        listeners.forEach(l -> l.accept(uri));
    }
}
