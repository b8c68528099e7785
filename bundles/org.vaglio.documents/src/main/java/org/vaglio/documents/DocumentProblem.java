// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import org.vaglio.assessment.Text;

/** Why a document cannot be read, in one sentence for people. */
public final class DocumentProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public DocumentProblem(String italian, String english) {
        super(english);
        this.text = new Text(italian, english);
    }

    /** What is said when a library gives up on a document, for whatever reason of its own. */
    public static DocumentProblem damaged() {
        return new DocumentProblem("Il documento è danneggiato o incompleto: aprilo con il suo programma e salvalo di nuovo.",
                "The document is damaged or incomplete: open it with its program and save it again.");
    }

    public Text text() {
        return text;
    }
}
