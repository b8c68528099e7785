// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * An element in a form.
 *
 * @param ref       the element
 * @param kindLabel what people call its kind
 * @param label     what people call it
 * @param fields    its features, in the order of the metamodel
 * @param questions for a scoring sheet, its criteria; empty for others
 * @param results   for a scoring sheet, what follows from the scores, a step a line; empty for others
 */
public record ElementForm(ElementRef ref, String kindLabel, String label, List<FormField> fields, List<Question> questions,
        List<String> results) {

    /**
     * A criterion of a scoring sheet.
     *
     * @param index     name of its index
     * @param criterion name of the criterion
     * @param group     what people call the index
     * @param title     what people call the criterion
     * @param text      the question; empty when the method has none
     * @param answers   key: the score; label: score and text
     * @param chosen    the score as printed; empty when there is none
     */
    public record Question(String index, String criterion, String group, String title, String text, List<FormField.Choice> answers,
            String chosen) {
    }
}
