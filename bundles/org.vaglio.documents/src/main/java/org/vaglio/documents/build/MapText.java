// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Words;

/** Writes statements of the language, word by word; the formatter lays them out later. */
final class MapText {

    private static final int LONGEST_SOURCE = 200;

    private final StringBuilder text = new StringBuilder();
    private final String document;

    /** Text about a document that the map knows under a name. */
    MapText(String document) {
        this.document = document;
    }

    /** Words as they are. */
    MapText add(String words) {
        text.append(words).append(' ');
        return this;
    }

    /** A string, flat and quoted. */
    MapText quoted(String string) {
        return add(quote(string));
    }

    /** A keyword with a string; nothing for null or empty. */
    MapText option(String keyword, String string) {
        return string == null || string.isBlank() ? this : add(keyword).quoted(string);
    }

    /** A keyword with a name; nothing for null. */
    MapText reference(String keyword, String name) {
        return name == null ? this : add(keyword).add(name);
    }

    /** Where it stands in the document. */
    MapText source(Span span) {
        if (span == null) {
            return this;
        }
        add("fonte " + document);
        if (span.page() > 0) {
            add("pagina " + span.page());
        }
        return span.to() > span.from() ? add("righe " + span.from() + "-" + span.to()) : add("riga " + span.from());
    }

    /** Where it stands, with its raw text. */
    MapText sourceWithText(Span span) {
        source(span);
        String raw = Words.flat(span.text());
        return raw.isEmpty() ? this : add("testo").quoted(raw.length() > LONGEST_SOURCE ? raw.substring(0, LONGEST_SOURCE) + "…" : raw);
    }

    MapText open() {
        return add("{").line();
    }

    MapText close() {
        return add("}").line();
    }

    MapText line() {
        text.append('\n');
        return this;
    }

    static String quote(String string) {
        String flat = Words.flat(string.replaceAll("\\p{Cntrl}", " "));
        if (flat.indexOf('"') >= 0 && flat.indexOf('»') < 0) {
            return "«" + flat + "»";
        }
        return '"' + flat.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
