// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.typing.LineComments;

class LineCommentsTest {

    private static String toggled(String text) throws Exception {
        Document document = new Document(text);
        LineComments.toggle(document, 0, text.length()).apply(document);
        return document.get();
    }

    @Test
    void allLinesBecomeCommentsUnlessAllAre() throws Exception {
        assertEquals("  // a\n\n// // b\n", toggled("  a\n\n// b\n"));
        assertEquals("  a\n\n// b\n", toggled("  // a\n\n// // b\n"));
    }

    @Test
    void aCommentWithoutABlankIsALineAgain() throws Exception {
        assertEquals("a", toggled("//a"));
    }
}
