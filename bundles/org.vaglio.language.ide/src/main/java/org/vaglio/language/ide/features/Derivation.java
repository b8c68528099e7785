// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.Score;

import com.google.inject.Inject;

/** How figures come about, as text for people: from the scores to sum, mean, product and band. */
public class Derivation {

    @Inject
    private MessageLanguage language;

    /** The whole way of a sheet, one step a line, in Markdown. */
    public String of(SheetFacts sheet, PlanFacts plan) {
        List<String> lines = new ArrayList<>();
        sheet.indices().forEach(i -> lines.add(of(i, plan)));
        risk(sheet, plan).ifPresent(lines::add);
        band(sheet).ifPresent(b -> lines.add(language.choose("fascia", "band") + " **" + b + "**"));
        return String.join("\n\n", lines);
    }

    /** The way of one index: scores, sum, value; what is printed beside it. */
    public String of(IndexFacts index, PlanFacts plan) {
        StringBuilder text = new StringBuilder("**").append(title(index)).append("**: ");
        if (index.isMean() && index.scoreSum().isPresent() && !index.scores().isEmpty()) {
            text.append('(').append(index.scores().stream().map(Derivation::shown).collect(Collectors.joining(" + ")))
                    .append(") / ").append(index.count()).append(" = ");
        } else if (!index.scores().isEmpty()) {
            text.append(index.scores().stream().map(Derivation::shown).collect(Collectors.joining(", "))).append(" → ");
        }
        text.append(index.exact().map(e -> index.shown()).orElse(unknown()));
        index.exact().flatMap(e -> plan.means().filter(c -> index.isMean()).map(c -> " → " + c.print(e))).ifPresent(text::append);
        return text.append(printed(index.line().getValue())).toString();
    }

    private static String shown(Score score) {
        return score.getValue() != null ? score.getValue().text()
                : score.getLevel() != null ? String.valueOf(score.getLevel().getName()) : "–";
    }

    /** The way of the risk: operands, product, what the convention prints; empty for a sheet without a formula. */
    public Optional<String> risk(SheetFacts sheet, PlanFacts plan) {
        Optional<BigFraction> exact = sheet.risk();
        Figure stated = sheet.statedRisk().orElse(null);
        if (exact.isEmpty() && stated == null) {
            return sheet.exactLevel().map(l -> "**" + language.choose("rischio", "risk") + "**: " + l.getName());
        }
        StringBuilder text = new StringBuilder("**").append(language.choose("rischio", "risk")).append("**: ");
        text.append(exact.map(e -> sheet.shownRisk()).orElse(unknown()));
        ResultFacts result = result(sheet);
        if (result != null && result.fromPrinted().isPresent() && !result.fromPrinted().equals(exact)) {
            text.append(language.choose("; dai valori stampati ", "; from the printed values ")).append(result.shownFromPrinted());
        }
        expected(sheet, plan).ifPresent(e -> text.append(" → ").append(e));
        return Optional.of(text.append(printed(stated)).toString());
    }

    /** The risk as the convention in force prints it; empty where there is none. */
    public Optional<String> expected(SheetFacts sheet, PlanFacts plan) {
        Convention convention = plan.products().filter(Convention::inForce).orElse(null);
        if (convention == null) {
            return Optional.empty();
        }
        ResultFacts result = result(sheet);
        Optional<BigFraction> from = convention.fromPrinted() && result != null ? result.fromPrinted() : sheet.risk();
        return from.map(convention::print);
    }

    private static ResultFacts result(SheetFacts sheet) {
        Result line = sheet.result().orElse(null);
        return line == null ? null : PlanFacts.results(sheet).filter(r -> r.line() == line).findFirst().orElse(null);
    }

    /** The band of a sheet's risk: its title or name; empty where there is none. */
    public Optional<String> band(SheetFacts sheet) {
        return sheet.riskOrStated().flatMap(r -> sheet.methodFacts().flatMap(MethodFacts::bands).flatMap(b -> b.of(r)))
                .map(Derivation::label).or(() -> sheet.exactLevel().map(l -> l.getTitle() != null ? l.getTitle() : l.getName()));
    }

    /** What people call a band. */
    public static String label(Band band) {
        return band.getTitle() != null && !band.getTitle().isBlank() ? band.getTitle() : band.getName();
    }

    /** The question of a criterion and the text of the answer that a score chooses. */
    public String answer(Criterion criterion, Figure score) {
        StringBuilder text = new StringBuilder("**").append(criterion.getTitle() != null ? criterion.getTitle() : criterion.getName())
                .append("**");
        if (criterion.getQuestion() != null) {
            text.append("\n\n").append(criterion.getQuestion());
        }
        for (Answer answer : criterion.getAnswers()) {
            String value = answer.getScore() != null ? answer.getScore().text()
                    : answer.getLevel() != null ? answer.getLevel().getName() : "–";
            boolean chosen = score != null && answer.getScore() != null && answer.getScore().value().equals(score.value());
            text.append("\n- ").append(chosen ? "**" : "").append(value).append(answer.getText() == null ? "" : " " + answer.getText())
                    .append(chosen ? "**" : "");
        }
        if (score != null && criterion.getAnswers().stream().noneMatch(a -> a.getScore() != null
                && a.getScore().value().equals(score.value())) && !criterion.getAnswers().isEmpty()) {
            text.append("\n\n").append(language.choose("Nessuna risposta vale " + score, "No answer is worth " + score)).append('.');
        }
        return text.toString();
    }

    private String printed(Figure figure) {
        return figure == null ? "" : language.choose(" (stampato ", " (printed ") + figure.text() + ")";
    }

    private String unknown() {
        return language.choose("non si può calcolare", "cannot be computed");
    }

    private static String title(IndexFacts index) {
        return index.index().getTitle() != null ? index.index().getTitle() : index.index().getName();
    }
}
