// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vaglio.documents.content.Span;

/** A process as it is put together from tables and sheets; references are names, null for none. */
final class ProcessDraft {

    /** A risk event of the process. */
    static final class Event {
        final String name;
        final String title;
        final Span span;
        final Set<String> factors = new LinkedHashSet<>();
        final Set<String> measures = new LinkedHashSet<>();
        SheetDraft sheet;

        Event(String name, String title, Span span) {
            this.name = name;
            this.title = title;
            this.span = span;
        }
    }

    /** A phase with its actions. */
    record Phase(String name, String title, Span span, Map<String, String> actions) {
    }

    final String name;
    final String number;
    final String title;
    Span span;
    String kind;
    String area;
    String function;
    String macroprocess;
    String unit;
    String responsible;
    final List<Event> events = new ArrayList<>();
    final Map<String, Phase> phases = new LinkedHashMap<>();
    final List<SheetDraft> sheets = new ArrayList<>();
    final Set<String> measures = new LinkedHashSet<>();

    ProcessDraft(String name, String number, String title, Span span) {
        this.name = name;
        this.number = number;
        this.title = title;
        this.span = span;
    }
}
