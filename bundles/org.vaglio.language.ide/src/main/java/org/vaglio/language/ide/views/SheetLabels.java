// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** What people call a sheet where they look for it among others: its number and its title, else those of what it scores. */
class SheetLabels {

    @Inject
    private Symbols symbols;

    /** Number and title; never empty. */
    String label(SheetFacts sheet) {
        String both = Stream.of(number(sheet), title(sheet)).flatMap(Optional::stream).distinct().reduce((a, b) -> a + " " + b).orElse("");
        return both.isBlank() ? symbols.label(subject(sheet)) : both;
    }

    /** The shortest: the number, else the name; never empty. */
    String mark(SheetFacts sheet) {
        return number(sheet).orElseGet(sheet::label);
    }

    private static Optional<String> number(SheetFacts sheet) {
        return Optional.ofNullable(sheet.sheet().getLabel()).or(() -> subject(sheet) instanceof Process p ? Optional.ofNullable(p.getNumber())
                : Optional.empty());
    }

    private static Optional<String> title(SheetFacts sheet) {
        ScoringSheet own = sheet.sheet();
        return titleOf(own).or(() -> titleOf(subject(sheet))).or(() -> Optional.ofNullable(subject(sheet).getName()));
    }

    private static Optional<String> titleOf(TitledElement element) {
        return Optional.ofNullable(element.getTitle()).filter(t -> !t.isBlank());
    }

    private static Assessable subject(SheetFacts sheet) {
        return sheet.scored().isEmpty() ? sheet.sheet() : sheet.scored().get(0);
    }
}
