// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.whatif;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.language.ide.views.ElementForm.Question;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.ScoreChanges.Entry;

/**
 * Scores that somebody tries on a sheet.
 *
 * @param selected the element whose sheet is meant; null before anybody has selected one
 * @param entries  the scores that differ from those in the text
 */
record Trial(ElementRef selected, List<Entry> entries) {

    /** Nothing on trial yet. */
    static Trial of(ElementRef selected) {
        return new Trial(selected, List.of());
    }

    /**
     * The trial with another score for a criterion.
     *
     * @param sheet the sheet that is tried
     */
    Trial with(ElementRef sheet, Question question, String score) {
        List<Entry> now = new ArrayList<>(entries);
        now.removeIf(e -> isAbout(e, question));
        now.add(new Entry(sheet, question.index(), question.criterion(), score));
        return new Trial(sheet, List.copyOf(now));
    }

    private static boolean isAbout(Entry entry, Question question) {
        return entry.index().equals(question.index()) && entry.criterion().equals(question.criterion());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
