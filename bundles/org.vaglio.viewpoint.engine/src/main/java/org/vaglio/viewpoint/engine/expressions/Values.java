// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What a value means where a certain kind is wanted. */
public final class Values {

    private Values() {
    }

    /** A whole number; 0 for what is not spelled as one: a decimal number, too, as in Sirius. */
    public static int number(Object value) {
        try {
            return Integer.parseInt(String.valueOf(value));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Null and {@code false} do not hold, anything else does. */
    public static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : value != null && !value.toString().equalsIgnoreCase("false");
    }

    /** The elements of a value: of a collection, of an array, or the one that it is. */
    public static List<EObject> elements(Object value) {
        if (value instanceof EObject element) {
            return List.of(element);
        }
        Collection<?> all = value instanceof Collection<?> collection ? collection : value instanceof Object[] array ? Arrays.asList(array) : List.of();
        return all.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
