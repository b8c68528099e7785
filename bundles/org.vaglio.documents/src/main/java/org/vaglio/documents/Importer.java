// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import java.time.Duration;

import org.vaglio.documents.build.MapBuilder;
import org.vaglio.documents.build.NameMaker;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.recognise.Reading;

/** Turns published documents into maps; the maps of one importer have no names in common, so that they can be one file. */
public final class Importer {

    private static final Watch WATCH = new Watch(Duration.ofSeconds(20));

    private final NameMaker names = new NameMaker();

    /**
     * The text of the map of a document; the same documents give the same texts. Its layout is left to the formatter.
     *
     * @throws DocumentProblem when it takes more time or memory than is allowed
     */
    public String map(Document document) throws DocumentProblem {
        return WATCH.read(progress -> MapBuilder.text(document, Reading.of(document), names), Progress.SILENT);
    }
}
