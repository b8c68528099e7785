// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import org.vaglio.documents.build.MapBuilder;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.recognise.Reading;

/** Turns a published document into a map. */
public final class Importer {

    private Importer() {
    }

    /** The text of the map of a document; the same document gives the same text. Its layout is left to the formatter. */
    public static String map(Document document) {
        return MapBuilder.text(document, Reading.of(document));
    }
}
