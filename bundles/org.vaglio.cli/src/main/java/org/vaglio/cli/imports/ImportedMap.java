// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.vaglio.cli.output.FindingView;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.maps.DocumentMap;
import org.vaglio.documents.maps.DocumentNote;
import org.vaglio.language.files.Place;

/**
 * A map made of a document.
 *
 * @param document the document's file
 * @param map      what became of it
 */
public record ImportedMap(Path document, DocumentMap map) {

    private static final int LONGEST = 300;

    /** A finding at its place in the document, with the raw text there. */
    public FindingView placed(FindingView finding) {
        FindingView.Source source = finding.source();
        String name = document.toString().replace('\\', '/');
        if (source == null || source.line() == 0) {
            return finding.at(name, new Place(1, 1, 1, 1), new FindingView.Source(map.content().name(), 0, 0, 0, null));
        }
        int last = Math.max(source.line(), source.toLine());
        String raw = source.text() != null ? source.text() : raw(source.page(), source.line(), last);
        return finding.at(name, new Place(source.line(), 1, last, 1), new FindingView.Source(map.content().name(), source.page(), source.line(), last, raw));
    }

    private String raw(int page, int from, int to) {
        String raw = map.content().lines().stream().filter(l -> l.page() == page && l.number() >= from && l.number() <= to).limit(20).map(Line::text)
                .filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
    }

    /** What was repaired, could not be read or was not understood, one sentence each with its place. */
    public List<String> notes(Locale locale) {
        return map.notes().stream().map(n -> "vaglio: " + place(n) + n.text().in(locale)).toList();
    }

    private String place(DocumentNote note) {
        return document + ":" + (note.page() > 0 ? "p" + note.page() + ":" : "") + (note.line() > 0 ? note.line() + ":" : "") + " ";
    }
}
