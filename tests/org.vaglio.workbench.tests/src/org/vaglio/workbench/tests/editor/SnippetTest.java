// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vaglio.workbench.editor.completion.Snippet;
import org.vaglio.workbench.editor.completion.Snippet.Gap;

class SnippetTest {

    @Test
    void gapsAreFilledInInTheirOrderAndTheCursorEndsAtTheLast() {
        assertEquals(new Snippet("fase F \"titolo\"", List.of(new Gap(1, 5, 1, List.of()), new Gap(2, 8, 6, List.of()),
                new Gap(0, 15, 0, List.of()))), Snippet.of("fase ${1:F} \"${2:titolo}\"$0"));
    }

    @Test
    void choicesMayHoldDecimalCommas() {
        assertEquals(new Snippet("0,5 ", List.of(new Gap(1, 0, 3, List.of("0,5", "1")), new Gap(0, 4, 0, List.of()))),
                Snippet.of("${1|0\\,5,1|} $0"));
    }

    @Test
    void signsOfTheNotationCanBeWritten() {
        assertEquals(new Snippet("$ } \\", List.of()), Snippet.of("\\$ \\} \\\\"));
    }

    @Test
    void linesAfterTheFirstMoveRightWithTheirGaps() {
        assertEquals(new Snippet("a {\r\n    b\r\n  }", List.of(new Gap(1, 9, 1, List.of()))),
                Snippet.of("a {\n\t${1:b}\n}").indented("  ", "\r\n"));
    }
}
