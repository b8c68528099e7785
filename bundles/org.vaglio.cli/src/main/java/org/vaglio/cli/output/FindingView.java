// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.util.List;

import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.language.files.Place;

/**
 * A finding with its place, apart from the model, ready to be written.
 *
 * @param rule     the rule
 * @param severity the severity in the plan
 * @param file     the map, as it was given
 * @param place    where in the map
 * @param element  path of names to the element
 * @param group    the sheet, table or method that the finding is about; the plan for all else
 * @param stated   verbatim; null for none
 * @param exact    fraction; null for none
 * @param decimal  with a comma; null for none
 * @param expected what should be printed; null for none
 * @param follows  whether the exact value is a fraction that the expected figure renders
 * @param message  what is wrong
 * @param causes   likely causes
 * @param source   where the published document says it; null for none
 * @param accepted the reason of the acceptance; null for none
 */
public record FindingView(Rule rule, Severity severity, String file, Place place, String element, Group group,
        String stated,
        String exact, String decimal, String expected, boolean follows, Text message, List<Text> causes,
                Source source, String accepted) {

    /**
     * What findings are listed under.
     *
     * @param title for people
     * @param line  where it begins
     */
    public record Group(Text title, int line) {
    }

    /**
     * A place in a published document.
     *
     * @param document its name
     * @param page     0 when not known
     * @param line     0 when not known
     * @param toLine   last line; 0 when not known
     * @param text     raw text; null when not kept
     */
    public record Source(String document, int page, int line, int toLine, String text) {
    }

    /** The same finding, placed in a published document. */
    public FindingView at(String otherFile, Place otherPlace, Source otherSource) {
        return new FindingView(rule, severity, otherFile, otherPlace, element, group, stated, exact, decimal, expected, follows, message,
                causes, otherSource, accepted);
    }
}
