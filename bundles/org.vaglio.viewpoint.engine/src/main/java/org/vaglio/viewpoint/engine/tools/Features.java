// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.Collection;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes features of elements by their names. What does not exist is passed over; values of a wrong kind throw. */
final class Features {

    private Features() {
    }

    /** Sets a feature; adds where it has many values. */
    static void set(EObject element, String name, Object value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return;
        }
        if (feature.isMany()) {
            add(element, feature, value);
        } else if (value instanceof Collection<?> several && !feature.getEType().isInstance(value)) {
            element.eSet(feature, several.isEmpty() ? null : converted(feature, several.iterator().next()));
        } else {
            element.eSet(feature, converted(feature, value));
        }
    }

    /** Empties a feature. */
    static void clear(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature != null && feature.isMany()) {
            list(element, feature).clear();
        } else if (feature != null) {
            element.eSet(feature, null);
        }
    }

    /** Takes a value out of a feature. */
    static void remove(EObject element, String name, Object value) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature != null) {
            EcoreUtil.remove(element, feature, value);
        }
    }

    /** Whether a feature can take one more value: it has many, or none yet. */
    static boolean isFree(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        return feature != null && (feature.isMany() || element.eGet(feature) == null);
    }

    /** Whether there is a feature of a name. */
    static boolean has(EObject element, String name) {
        return element.eClass().getEStructuralFeature(name) != null;
    }

    private static void add(EObject element, EStructuralFeature feature, Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(v -> addOne(element, feature, v));
        } else if (value != null) {
            addOne(element, feature, value);
        }
    }

    private static void addOne(EObject element, EStructuralFeature feature, Object value) {
        Object converted = converted(feature, value);
        if (!feature.getEType().isInstance(converted)) {
            throw new ClassCastException(feature.getName());
        }
        if (!feature.isUnique() || !list(element, feature).contains(converted)) {
            list(element, feature).add(converted);
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> list(EObject element, EStructuralFeature feature) {
        return (Collection<Object>) element.eGet(feature);
    }

    /** Texts become values of attributes; texts and numbers become constants of enumerations. */
    private static Object converted(EStructuralFeature feature, Object value) {
        if (feature.getEType() instanceof EEnum constants && (value instanceof String || value instanceof Integer)) {
            EEnumLiteral literal = value instanceof Integer number ? constants.getEEnumLiteral(number) : literal(constants, (String) value);
            if (literal == null) {
                throw new IllegalArgumentException(feature.getName() + ": " + value);
            }
            return literal.getInstance();
        }
        return feature instanceof EAttribute attribute && value instanceof String text
                ? EcoreUtil.createFromString(attribute.getEAttributeType(), text) : value;
    }

    private static EEnumLiteral literal(EEnum constants, String text) {
        EEnumLiteral byName = constants.getEEnumLiteral(text);
        return byName == null ? constants.getEEnumLiteralByLiteral(text) : byName;
    }
}
