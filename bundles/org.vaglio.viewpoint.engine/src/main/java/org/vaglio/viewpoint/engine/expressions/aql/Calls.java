// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Calls that every element, and every text, understands. */
final class Calls {

    private static final Set<String> OF_ANYTHING = Set.of("oclIsKindOf", "oclIsTypeOf", "oclAsType", "oclIsUndefined", "toString", "equals", "differs",
            "trace");
    private static final Set<String> OF_ELEMENTS = Set.of("eContainer", "eContents", "eAllContents", "eClass", "ancestors", "siblings",
            "eCrossReferences", "eGet");
    private static final Set<String> OF_TEXTS = Set.of("size", "concat", "toUpper", "toLower", "toUpperFirst", "toLowerFirst", "substring", "startsWith",
            "endsWith", "contains", "replace", "replaceAll", "trim", "toInteger", "equalsIgnoreCase", "matches", "strContains");

    private Calls() {
    }

    static boolean knows(String name, Object receiver) {
        return OF_ANYTHING.contains(name) || receiver instanceof EObject && OF_ELEMENTS.contains(name)
                || receiver instanceof String && OF_TEXTS.contains(name);
    }

    static Object call(Object receiver, String name, List<Object> arguments) {
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        return switch (name) {
            case "oclIsKindOf" -> AqlEvaluator.isKind(receiver, first);
            case "oclIsTypeOf" -> AqlEvaluator.isKind(receiver, first) && receiver instanceof EObject e && first instanceof Aql.Type t
                    && t.name().replaceFirst(".*::", "").equals(e.eClass().getName());
            case "oclAsType", "trace" -> receiver;
            case "oclIsUndefined" -> receiver == null;
            case "toString" -> Objects.toString(receiver, "");
            case "equals" -> Objects.equals(receiver, first);
            case "differs" -> !Objects.equals(receiver, first);
            default -> receiver instanceof EObject element ? element(element, name, first) : text((String) receiver, name, arguments);
        };
    }

    private static Object element(EObject element, String name, Object type) {
        return switch (name) {
            case "eContainer" -> type == null ? element.eContainer() : ancestors(element).filter(a -> AqlEvaluator.isKind(a, type)).findFirst().orElse(null);
            case "eContents" -> filtered(element.eContents().stream(), type);
            case "eAllContents" -> filtered(all(element).stream(), type);
            case "eClass" -> element.eClass();
            case "ancestors" -> filtered(ancestors(element), type);
            case "siblings" -> element.eContainer() == null ? List.of()
                    : filtered(element.eContainer().eContents().stream().filter(s -> s != element), type);
            case "eCrossReferences" -> element.eCrossReferences();
            default -> element.eGet(element.eClass().getEStructuralFeature(String.valueOf(type)));
        };
    }

    private static Stream<EObject> ancestors(EObject element) {
        return Stream.iterate(element.eContainer(), Objects::nonNull, EObject::eContainer);
    }

    private static List<EObject> all(EObject element) {
        List<EObject> all = new ArrayList<>();
        TreeIterator<EObject> contents = element.eAllContents();
        contents.forEachRemaining(all::add);
        return all;
    }

    private static List<EObject> filtered(Stream<EObject> elements, Object type) {
        return elements.filter(e -> type == null || AqlEvaluator.isKind(e, type)).toList();
    }

    /** Places in texts are counted from one. */
    private static Object text(String text, String name, List<Object> arguments) {
        String first = arguments.isEmpty() ? "" : Objects.toString(arguments.get(0), "");
        return switch (name) {
            case "size" -> text.length();
            case "concat" -> text + first;
            case "toUpper" -> text.toUpperCase(Locale.ROOT);
            case "toLower" -> text.toLowerCase(Locale.ROOT);
            case "toUpperFirst" -> text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "toLowerFirst" -> text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
            case "substring" -> text.substring((Integer) arguments.get(0) - 1, arguments.size() > 1 ? (Integer) arguments.get(1) : text.length());
            case "startsWith" -> text.startsWith(first);
            case "endsWith" -> text.endsWith(first);
            case "contains", "strContains" -> text.contains(first);
            case "replace" -> text.replaceFirst(first, String.valueOf(arguments.get(1)));
            case "replaceAll" -> text.replaceAll(first, String.valueOf(arguments.get(1)));
            case "trim" -> text.trim();
            case "toInteger" -> Integer.valueOf(text.trim());
            case "equalsIgnoreCase" -> text.equalsIgnoreCase(first);
            default -> text.matches(first);
        };
    }
}
