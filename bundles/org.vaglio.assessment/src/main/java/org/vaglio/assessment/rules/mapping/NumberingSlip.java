// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Annex;
import org.vaglio.model.riskmap.Article;
import org.vaglio.model.riskmap.NumberedList;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Numbers and letters of a list follow one another; the Italian alphabet may leave out j, k, w, x and y. */
public final class NumberingSlip extends Rule {

    public NumberingSlip() {
        super("numbering-slip", Severity.WARNING, "Un elenco di articoli, commi o allegati che ripete o salta.",
                "A list of articles, paragraphs or annexes that repeats or skips.");
    }

    private static final String ITALIAN = "abcdefghilmnopqrstuvz";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> lists = plan.all(NumberedList.class).stream()
                .flatMap(l -> slips(l.getLabels()).stream()
                        .map(s -> finding(l, Literals.NUMBERED_LIST__LABELS).at(s.index())
                        .stated(s.label()).says("in «" + l.getTitle() + "» " + s.text().italian(),
                                "in \"" + l.getTitle() + "\" " + s.text().english())));
        List<Annex> annexes = plan.all(Annex.class);
        List<Article> articles = plan.all(Article.class);
        return Stream.of(lists,
                slips(annexes.stream().map(Annex::getLabel).toList()).stream().map(s -> report(annexes.get(s.index()),
                        Literals.ANNEX__LABEL, s, "allegati", "annexes")),
                slips(articles.stream().map(Article::getLabel).toList()).stream()
                        .map(s -> report(articles.get(s.index()),
                        Literals.ARTICLE__LABEL, s, "articoli", "articles"))).flatMap(Function.identity());
    }

    private Finding report(EObject element, EAttribute feature, Slip slip, String italian, String english) {
        return finding(element, feature).stated(slip.label()).says("negli " + italian + " " + slip.text().italian(),
                "in the " + english + " " + slip.text().english());
    }

    private record Slip(int index, String label, Text text) {
    }

    private static List<Slip> slips(List<String> labels) {
        List<Slip> slips = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = Names.normal(labels.get(i));
            String before = i == 0 ? null : Names.normal(labels.get(i - 1));
            if (!seen.add(label)) {
                slips.add(new Slip(i, labels.get(i), new Text("«" + labels.get(i) + "» si ripete",
                        "\"" + labels.get(i) + "\" is repeated")));
            } else if (before != null && comparable(before, label) && !follows(before, label)) {
                slips.add(new Slip(i, labels.get(i), new Text("dopo «" + labels.get(i - 1) + "» viene «"
                        + labels.get(i) + "»",
                        "\"" + labels.get(i - 1) + "\" is followed by \"" + labels.get(i) + "\"")));
            }
        }
        return slips;
    }

    private static boolean comparable(String a, String b) {
        return NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches() || isLetter(a) && isLetter(b);
    }

    private static boolean isLetter(String label) {
        return label.length() == 1 && LATIN.contains(label);
    }

    private static boolean follows(String before, String label) {
        if (isLetter(label)) {
            return next(ITALIAN, before, label) || next(LATIN, before, label);
        }
        return Integer.parseInt(label) == Integer.parseInt(before) + 1;
    }

    private static boolean next(String alphabet, String before, String label) {
        return alphabet.contains(before) && alphabet.indexOf(label) == alphabet.indexOf(before) + 1;
    }
}
