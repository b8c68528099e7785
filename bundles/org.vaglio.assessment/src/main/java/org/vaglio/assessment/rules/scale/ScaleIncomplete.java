// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.scale;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** An answer is a text with its score. */
public final class ScaleIncomplete extends Rule {

    public ScaleIncomplete() {
        super("scale-incomplete", Severity.WARNING, "Risposte senza punteggio, o punteggi senza risposta.",
                "Answers without scores, or scores without answers.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<List<Answer>> printed = plan.all(PrintedScale.class).stream().map(PrintedScale::getAnswers);
        Stream<List<Answer>> ofMethods = plan.allMethods().stream().flatMap(m -> m.method().getIndices().stream())
                .flatMap(i -> i.getCriteria().stream()).map(Criterion::getAnswers);
        return Stream.concat(printed, ofMethods).filter(answers -> !answers.isEmpty()).flatMap(this::check);
    }

    private Stream<Finding> check(List<Answer> answers) {
        boolean texts = answers.stream().anyMatch(a -> a.getText() != null);
        boolean scores = answers.stream().anyMatch(a -> a.getScore() != null);
        boolean words = answers.stream().anyMatch(a -> a.getLevel() != null);
        if (!scores && !words) {
            return Stream.of(reportAll(answers));
        }
        return answers.stream().filter(a -> a.getLevel() == null)
                .filter(a -> scores && a.getScore() == null || texts && a.getText() == null).map(this::report);
    }

    private Finding reportAll(List<Answer> answers) {
        return finding(answers.get(0).eContainer(), null).says(
                "nessuna delle " + answers.size() + " risposte ha un punteggio",
                "none of the " + answers.size() + " answers has a score");
    }

    private Finding report(Answer answer) {
        if (answer.getScore() == null) {
            return finding(answer, Literals.ANSWER__TEXT).stated(answer.getText())
                    .says("la risposta «" + answer.getText() + "» non ha punteggio",
                            "the answer \"" + answer.getText() + "\" has no score");
        }
        return finding(answer, Literals.ANSWER__SCORE).stated(answer.getScore())
                .says("il punteggio " + answer.getScore() + " non ha una risposta",
                        "the score " + answer.getScore() + " has no answer");
    }
}
