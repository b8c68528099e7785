// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Words;

/** Elements of one kind that a document names again and again: areas, units, roles, functions. */
final class Catalog {

    /**
     * One of them.
     *
     * @param name  in the map
     * @param code  null for none
     * @param title as first printed
     * @param span  where it is first printed
     */
    record Entry(String name, String code, String title, Span span) {
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final UnaryOperator<String> names;

    Catalog(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The name of an element, made when its title is new; null for an empty title. */
    String name(String code, String title, Span span) {
        return name(code, title, code == null ? title : code, code, span);
    }

    /** The same, where elements with one title are told apart by something that is not printed with them. */
    String nameWithin(String owner, String title, Span span) {
        return name(owner, title, title, null, span);
    }

    private String name(String distinction, String title, String wish, String code, Span span) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String key = Words.normal((distinction == null ? "" : distinction + " ") + title);
        return entries.computeIfAbsent(key, k -> new Entry(names.apply(wish), code, title, span)).name();
    }

    Collection<Entry> all() {
        return entries.values();
    }

    /** The entry of a title, whatever its code; null when there is none. */
    Entry titled(String title) {
        String key = Words.normal(title);
        return entries.values().stream().filter(e -> Words.normal(e.title()).equals(key)).findFirst().orElse(null);
    }
}
