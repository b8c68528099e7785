// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.LinkedHashSet;
import java.util.Set;

import org.vaglio.documents.content.Span;

/** A measure; texts as printed, null for none; references are names. */
record MeasureDraft(String name, Boolean specific, String text, String type, String object, String responsible, String timing, String indicator,
        String target, String state, Span span, Set<String> processes) {

    MeasureDraft(String name, Boolean specific, String text, String type, String object, String responsible, String timing, String indicator,
            String target, String state, Span span) {
        this(name, specific, text, type, object, responsible, timing, indicator, target, state, span, new LinkedHashSet<>());
    }
}
