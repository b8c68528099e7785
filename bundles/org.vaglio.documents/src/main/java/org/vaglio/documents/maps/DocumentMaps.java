// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.maps;

import java.nio.file.Path;

import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Documents;
import org.vaglio.documents.Importer;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.formatting.MapFormat;

import com.google.inject.Inject;

/** Makes maps of documents; those of one instance have no names in common, so that they can be one file. */
public class DocumentMaps {

    private final Importer importer = new Importer();
    @Inject
    private MapLoader loader;
    @Inject
    private MapFormat format;

    /**
     * The map of a document.
     *
     * @param progress told of each page or part, by another thread; what it throws stops the reading
     * @throws DocumentProblem when the document cannot be read, or gives no map that can be read
     */
    public DocumentMap read(Path file, Progress progress) throws DocumentProblem {
        Document document = Documents.read(file, progress);
        MapGroup group = loader.parse(file, importer.map(document));
        if (!group.problems().isEmpty()) {
            String why = group.problems().get(0).message();
            throw new DocumentProblem("Dal documento viene una mappa che non si può leggere (" + why + ").",
                    "The document gives a map that cannot be read (" + why + ").");
        }
        return new DocumentMap(document, group);
    }

    /** The text of a map, formatted, with a line end at its end. */
    public String text(DocumentMap map) {
        return format.format((XtextResource) map.group().resources().get(0)).strip() + "\n";
    }
}
