// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.workbench.editor.completion.Unasked;

/** Where proposals come by themselves. */
class UnaskedTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"proc,true", "    proc,true", "usa ,true", "p 5,true", "p 5 ,true", "p 5 =,true", "p 5 = ,true", "piano.,true",
        "processo P {,false", "processo P { ,false", "},false", "} ,false", "'',false", "    ,false", "usa  ,false", "scheda (,false"})
    void proposalsComeBehindWordsFiguresAndSingleBlanksButNotBehindBracesNorInEmptyLines(String typed, boolean come) {
        assertEquals(come, Unasked.mayFollow(typed));
    }
}
