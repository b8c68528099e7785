// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

import org.vaglio.assessment.Severity;

/**
 * A finding as a list shows it.
 *
 * @param ref        the element that it is about, or the nearest one around it that trees show
 * @param line       in its file, from 1
 * @param offset     where the words that it is about begin, in characters from 0
 * @param length     of these words
 * @param rule       id of the rule
 * @param summary    what the rule finds in general
 * @param severity   in this plan
 * @param subject    the process, sheet or table that it is in, as people call it
 * @param stated     what the plan prints; empty for nothing
 * @param expected   what should be printed; empty when it cannot be said
 * @param message    what is wrong
 * @param causes     likely causes, the likeliest first
 * @param arithmetic how the figures of the sheet come about, a step a line; empty for a finding that is about no sheet
 * @param passage    what an imported map was read from; null for others
 * @param accepted   the reason for which the authors accept it; null when they do not
 */
public record FindingRow(ElementRef ref, int line, int offset, int length, String rule, String summary, Severity severity, String subject,
        String stated, String expected, String message, List<String> causes, List<String> arithmetic, Passage passage,
        String accepted) {

    /**
     * Where in a published document something was read.
     *
     * @param document its name; empty when it is not known
     * @param page     from 1; 0 when it is not known
     * @param line     from 1; 0 when it is not known
     * @param text     as it stands there; empty when it was not kept
     */
    public record Passage(String document, int page, int line, String text) {
    }
}
