// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * A feature of an element in a form.
 *
 * @param feature name in the metamodel
 * @param label   what people call it
 * @param help    what it is for
 * @param kind    how it is entered
 * @param values  what it says now: at most one but for a list
 * @param choices what can be chosen; empty for a text
 */
public record FormField(String feature, String label, String help, Kind kind, List<Choice> values, List<Choice> choices) {

    /** How a field is entered. */
    public enum Kind {
        /** One line of text, a number or a date. */
        TEXT,
        /** One of the choices, or none. */
        CHOICE,
        /** Any of the choices. */
        LIST
    }

    /**
     * @param key   what {@link ModelChanges} takes
     * @param label what people see
     */
    public record Choice(String key, String label) {
    }
}
