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

    public Text text() {
        return text;
    }
}
