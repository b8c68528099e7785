// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.reading;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.UnreadableFigure;

/** What is not read is not checked. */
public final class FigureUnreadable extends Rule {

    public FigureUnreadable() {
        super("figure-unreadable", Severity.WARNING, "Una cifra del documento non si legge.",
                "A figure of the document cannot be read.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(UnreadableFigure.class).stream().map(this::report);
    }

    private Finding report(UnreadableFigure figure) {
        Text where = Where.of(figure);
        List<String> proposals = figure.getProposals();
        Finding finding = finding(figure, Literals.UNREADABLE_FIGURE__TEXT).stated(figure.getText());
        String italian = "«" + figure.getText() + "» non si legge";
        String english = "\"" + figure.getText() + "\" cannot be read";
        return proposals.isEmpty()
                ? finding.says(italian + " e non c'è una proposta: cercare la cifra " + where.italian(),
                        english + " and nothing can be proposed: look for the figure " + where.english())
                : finding.says(italian + ": forse " + String.join(" o ", proposals) + "; verificare "
                        + where.italian(),
                        english + ": perhaps " + String.join(" or ", proposals) + "; check " + where.english());
    }
}
