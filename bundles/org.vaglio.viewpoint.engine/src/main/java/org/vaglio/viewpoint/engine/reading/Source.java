// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.specification.Literal;
import org.vaglio.viewpoint.engine.specification.Message;
import org.vaglio.viewpoint.engine.specification.Unsupported;

/** A specification file that is being read: its references, and what of it cannot be done. */
final class Source {

    private final References references;
    private final Set<Unsupported> unsupported = new LinkedHashSet<>();
    private final Map<String, Unsupported> called = new LinkedHashMap<>();

    Source(XmlElement root) {
        this.references = new References(root);
    }

    /** An expression; one in a language that is not understood is reported. */
    Expression expression(XmlElement element, String attribute) {
        return expression(element, attribute, "");
    }

    /** An expression with the default that the format gives it; one in a language that is not understood is reported. */
    Expression expression(XmlElement element, String attribute, String otherwise) {
        Expression expression = Expression.of(element.text(attribute, otherwise));
        if (expression instanceof Expression.Unsupported) {
            report(element, "l'espressione di " + attribute + " è in una lingua che non si interpreta: " + expression.text(),
                    "the expression of " + attribute + " is in a language that is not interpreted: " + expression.text());
        }
        expression.called().forEach(name -> called.putIfAbsent(name, new Unsupported(element.line, element.place(), new Message(
                attribute + " chiama " + name + ", che tra i servizi non c'è", attribute + " calls " + name + ", which is no service that is there"))));
        return expression;
    }

    /** A constant; one that is unknown is reported and taken for the default. */
    <E extends Enum<E> & Literal> E literal(XmlElement element, String attribute, E otherwise) {
        String written = element.text(attribute, otherwise.literal());
        return literal(otherwise.getDeclaringClass(), written).orElseGet(() -> {
            report(element, attribute + " vale " + written + ", che non si conosce", attribute + " is " + written + ", which is unknown");
            return otherwise;
        });
    }

    /** Constants; those that are unknown are reported and left out. */
    <E extends Enum<E> & Literal> Set<E> literals(XmlElement element, String feature, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        for (String written : element.texts(feature)) {
            literal(type, written).ifPresentOrElse(all::add,
                    () -> report(element, feature + " vale " + written + ", che non si conosce", feature + " is " + written + ", which is unknown"));
        }
        return all;
    }

    private static <E extends Enum<E> & Literal> Optional<E> literal(Class<E> type, String written) {
        return EnumSet.allOf(type).stream().filter(e -> e.literal().equals(written)).findFirst();
    }

    /** A whole number; anything else is reported and taken for the default. */
    int number(XmlElement element, String attribute, int otherwise) {
        String written = element.text(attribute, Integer.toString(otherwise));
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            report(element, attribute + " vale " + written + ", che non è un intero", attribute + " is " + written + ", which is no whole number");
            return otherwise;
        }
    }

    /** A truth value. */
    boolean flag(XmlElement element, String attribute, boolean otherwise) {
        return Boolean.parseBoolean(element.text(attribute, Boolean.toString(otherwise)));
    }

    /** The identifiers of the elements that a feature refers to; references into nothing or into other files are reported. */
    List<String> ids(XmlElement element, String feature) {
        return targets(element, feature).stream().map(References::path).toList();
    }

    /** The identifier of the element that a feature refers to; null for none. */
    String id(XmlElement element, String feature) {
        return ids(element, feature).stream().findFirst().orElse(null);
    }

    /** The elements that a feature refers to; references into nothing or into other files are reported. */
    List<XmlElement> targets(XmlElement element, String feature) {
        List<XmlElement> all = new ArrayList<>();
        for (String reference : References.written(element, feature)) {
            references.find(reference).ifPresentOrElse(all::add,
                    () -> report(element, feature + " rimanda a " + reference + ", che in questo file non c'è",
                            feature + " refers to " + reference + ", which is not in this file"));
        }
        return all;
    }

    /** Reports an element as a whole: what is in it is not looked at. */
    void refuse(XmlElement element) {
        element.refuse();
        report(element, "l'elemento non si interpreta", "the element is not interpreted");
    }

    /** Reports something about an element. */
    void report(XmlElement element, String italian, String english) {
        unsupported.add(new Unsupported(element.line, element.place(), new Message(italian, english)));
    }

    /** Reports what nobody asked for, in the elements that were read. */
    void reportUnasked(XmlElement element) {
        if (element.isRefused()) {
            return;
        }
        for (String attribute : element.unaskedAttributes()) {
            report(element, "l'attributo " + attribute + " non si interpreta", "the attribute " + attribute + " is not interpreted");
        }
        List<XmlElement> refused = element.unaskedChildren();
        refused.forEach(this::refuse);
        element.children.stream().filter(XmlElement::isRead).forEach(this::reportUnasked);
    }

    /** The Java methods that are called, each with what is to be said where it first occurs if it is not there. */
    Map<String, Unsupported> called() {
        return Map.copyOf(called);
    }

    /** What cannot be done, in the file's order. */
    List<Unsupported> unsupported() {
        return unsupported.stream().sorted(Comparator.comparingInt(Unsupported::line)).toList();
    }
}
