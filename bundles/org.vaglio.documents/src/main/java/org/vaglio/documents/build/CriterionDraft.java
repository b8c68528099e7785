// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;

import org.vaglio.assessment.causes.Names;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.AnswerLine;
import org.vaglio.documents.recognise.sheets.KnownCriterion;
import org.vaglio.model.Figure;

/** A criterion as one sheet prints it. */
final class CriterionDraft {

    final String title;
    final KnownCriterion known;
    final int ordinal;
    final List<AnswerLine> answers = new ArrayList<>();
    String question;
    Span span;
    Figure score;
    String level;

    CriterionDraft(Span span, String title, int ordinal, KnownCriterion known) {
        this.span = span;
        this.title = title;
        this.ordinal = ordinal;
        this.known = known;
    }

    /** Whether another sheet's criterion is the same one. */
    boolean same(CriterionDraft other) {
        if (known != null || other.known != null) {
            return known == other.known;
        }
        return title != null && other.title != null && Names.same(title, other.title);
    }

    /** The answers that have a text of their own, or all when none has. */
    List<AnswerLine> proper() {
        List<AnswerLine> texts = answers.stream().filter(a -> a.text() != null).toList();
        return texts.isEmpty() ? answers : texts;
    }

    /** A score printed where the question stands. */
    boolean hasScoreAtQuestion() {
        return !proper().equals(answers) && answers.get(0).text() == null && proper().size() == answers.size() - 1;
    }

    void add(AnswerLine answer) {
        answers.add(answer);
        span = span.to(answer.span());
    }
}
