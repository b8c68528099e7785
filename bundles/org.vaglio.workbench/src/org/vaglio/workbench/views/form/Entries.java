// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.List;

import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.FormField;

/** Takes what somebody enters into a form. */
interface Entries {

    /**
     * A field says something else.
     *
     * @param keys what was chosen or written; none for nothing
     */
    void entered(FormField field, List<String> keys);

    /**
     * A question is answered.
     *
     * @param score of the answer; empty to answer nothing
     */
    void answered(Question question, String score);
}
