// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Annex;
import org.vaglio.model.riskmap.Article;
import org.vaglio.model.riskmap.Citation;
import org.vaglio.model.riskmap.CitationKind;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** What is cited must be there; nothing is said where the plan lists none of that kind. */
public final class ReferenceDangling extends Rule {

    public ReferenceDangling() {
        super("reference-dangling", Severity.ERROR, "È citato un allegato, un articolo o una scheda che non esiste.",
                "A cited annex, article or sheet that does not exist.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<CitationKind, Set<String>> known = new EnumMap<>(CitationKind.class);
        return plan.all(Citation.class).stream().filter(c -> {
            Set<String> names = known.computeIfAbsent(c.getKind(), k -> names(plan, k));
            return !names.isEmpty() && !names.contains(Names.normal(c.getTarget()));
        }).map(this::report);
    }

    /** How labels and titles are cited: in their normal form, with or without the word for their kind before them. */
    private static Set<String> names(PlanFacts plan, CitationKind kind) {
        String word = kind.getLiteral();
        return known(plan, kind).filter(Objects::nonNull)
                .flatMap(k -> Stream.of(k, word + " " + k, word + " n " + k)).map(Names::normal)
                .collect(Collectors.toSet());
    }

    private static Stream<String> known(PlanFacts plan, CitationKind kind) {
        return switch (kind) {
            case ANNEX -> plan.all(Annex.class).stream().flatMap(a -> Stream.of(a.getLabel(), a.getTitle()));
            case ARTICLE -> plan.all(Article.class).stream().flatMap(a -> Stream.of(a.getLabel(), a.getTitle()));
            case SHEET -> plan.sheets().stream().map(SheetFacts::label);
        };
    }

    private Finding report(Citation citation) {
        String kind = citation.getKind().getLiteral();
        String english = citation.getKind().getName().toLowerCase(Locale.ROOT);
        return finding(citation, Literals.CITATION__TARGET).stated(citation.getTarget()).says(
                "il piano cita «" + citation.getTarget() + "» (" + kind + "), che non c'è",
                "the plan cites \"" + citation.getTarget() + "\" (" + english + "), which does not exist");
    }
}
