// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.hover.Explanation;

class ExplanationTest {

    @Test
    void whatAMapSaysIsNeverRun() {
        assertEquals("<p><strong>P</strong> &lt;script&gt;alert(1)&lt;/script&gt; <a rel=\"nofollow\" href=\"\">x</a></p>\n",
                Explanation.of("**P** <script>alert(1)</script> [x](javascript:alert(1))").html());
    }

    @Test
    void nothingToExplainIsNoExplanation() {
        assertNull(Explanation.of(" \n"));
    }
}
