// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        return plan.all(Citation.class).stream().filter(c -> {
            List<String> known = known(plan, c.getKind());
            return !known.isEmpty() && known.stream().noneMatch(k -> means(c, k));
        }).map(this::report);
    }

    private static List<String> known(PlanFacts plan, CitationKind kind) {
        return (switch (kind) {
            case ANNEX -> plan.all(Annex.class).stream().flatMap(a -> Stream.of(a.getLabel(), a.getTitle()));
            case ARTICLE -> plan.all(Article.class).stream().flatMap(a -> Stream.of(a.getLabel(), a.getTitle()));
            case SHEET -> plan.sheets().stream().map(SheetFacts::label);
        }).filter(Objects::nonNull).toList();
    }

    /** Whether a citation means a label or title, with or without the word for its kind before it. */
    private static boolean means(Citation citation, String known) {
        String target = Names.normal(citation.getTarget());
        String kind = citation.getKind().getLiteral();
        return target.equals(Names.normal(known)) || target.equals(Names.normal(kind + " " + known))
                || target.equals(Names.normal(kind + " n " + known));
    }

    private Finding report(Citation citation) {
        String kind = citation.getKind().getLiteral();
        String english = citation.getKind().getName().toLowerCase(Locale.ROOT);
        return finding(citation, Literals.CITATION__TARGET).stated(citation.getTarget()).says(
                "il piano cita «" + citation.getTarget() + "» (" + kind + "), che non c'è",
                "the plan cites \"" + citation.getTarget() + "\" (" + english + "), which does not exist");
    }
}
