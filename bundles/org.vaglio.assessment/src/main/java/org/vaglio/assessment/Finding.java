// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Acceptance;

/**
 * Something in a plan that does not hold, or that its reader should know.
 *
 * @param rule     the rule that found it
 * @param severity its severity in this plan
 * @param element  the element it is about
 * @param feature  the feature of the element that it is about; null for the element as a whole
 * @param index    position in a feature of many values; -1 for all of them
 * @param stated   what the plan prints, verbatim; null when nothing printed is concerned
 * @param exact    the exact value; null when there is none
 * @param expected what should be printed, under the convention in force; null when it cannot be said
 * @param message  what is wrong
 * @param causes   likely causes, the likeliest first; empty when none can be named
 * @param accepted the acceptance by the plan's authors; null when it is not accepted
 */
public record Finding(Rule rule, Severity severity, EObject element, EStructuralFeature feature,
        int index, String stated,
        BigFraction exact, String expected, Text message, List<Text> causes, Acceptance accepted) {

    static Finding of(Rule rule, EObject element, EStructuralFeature feature) {
        return new Finding(rule, rule.severity(), element, feature, -1, null, null, null, new Text("",
                ""), List.of(), null);
    }

    /** The same, at one of the values of its feature. */
    public Finding at(int position) {
        return new Finding(rule, severity, element, feature, position, stated, exact,
                expected, message, causes, accepted);
    }

    /** The same, with the printed text. */
    public Finding stated(String text) {
        return new Finding(rule, severity, element, feature, index, text, exact, expected, message, causes, accepted);
    }

    /** The same, with the printed figure. */
    public Finding stated(Figure figure) {
        return stated(figure.text());
    }

    /** The same, with the exact value; null for none. */
    public Finding exact(BigFraction value) {
        return new Finding(rule, severity, element, feature, index, stated, value, expected, message, causes, accepted);
    }

    /** The same, with what should be printed. */
    public Finding expected(String text) {
        return new Finding(rule, severity, element, feature, index, stated, exact, text, message, causes, accepted);
    }

    /** The same, with its message. */
    public Finding says(String italian, String english) {
        return new Finding(rule, severity, element, feature, index, stated, exact, expected, new Text(italian, english),
                causes, accepted);
    }

    /** The same, with likely causes after those it has. */
    public Finding because(List<Text> more) {
        List<Text> all = new ArrayList<>(causes);
        all.addAll(more);
        return new Finding(rule, severity, element, feature, index, stated, exact, expected, message, List.copyOf(all),
                accepted);
    }

    /** The same, with another severity. */
    public Finding as(Severity other) {
        return new Finding(rule, other, element, feature, index, stated, exact, expected, message, causes, accepted);
    }

    /** The same, accepted by the authors of the plan. */
    public Finding accepted(Acceptance acceptance) {
        return new Finding(rule, severity, element, feature, index, stated, exact, expected,
                message, causes, acceptance);
    }
}
