// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** The formats that can be read, told apart by content. */
public final class Formats {

    private Formats() {
    }

    /** Reads a document of any format. */
    public static Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        return new TextReader().read(name, content, progress);
    }
}
