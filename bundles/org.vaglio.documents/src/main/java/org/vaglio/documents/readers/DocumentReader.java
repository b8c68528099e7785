// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** Reads one format. */
interface DocumentReader {

    /**
     * Reads a document.
     *
     * @param name     the name of the file
     * @param content  all its bytes
     * @param progress told of each page or part
     * @throws DocumentProblem when the content cannot be read, or is more than the limits allow
     */
    Document read(String name, byte[] content, Progress progress) throws DocumentProblem;
}
