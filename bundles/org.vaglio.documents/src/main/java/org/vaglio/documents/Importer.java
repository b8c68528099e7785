// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import org.vaglio.documents.build.MapBuilder;
import org.vaglio.documents.build.NameMaker;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.recognise.Reading;

/** Turns published documents into maps; the maps of one importer have no names in common, so that they can be one file. */
public final class Importer {

    private final NameMaker names = new NameMaker();

    /** The text of the map of a document; the same documents give the same texts. Its layout is left to the formatter. */
    public String map(Document document) {
        return MapBuilder.text(document, Reading.of(document), names);
    }
}
