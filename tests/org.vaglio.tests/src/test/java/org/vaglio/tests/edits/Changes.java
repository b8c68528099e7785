// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.language.edits.Deletion;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.tests.Maps;

/** Changes of every feature of some elements, made from the metamodel alone. */
final class Changes {

    /**
     * One change.
     *
     * @param feature  {@code Class.feature operation}
     * @param subject  number of the element that is changed
     * @param contained whether the feature holds elements
     * @param run      makes it
     */
    record Change(String feature, int subject, boolean contained, Runnable run) {

        /** Whether it puts signs that look alike in other places. */
        boolean exchangesSigns() {
            return feature.equals("Calculation.operation set");
        }

        /** Whether it neither moves nor replaces elements, so that no word is written again. */
        boolean isPlain() {
            return !contained && !exchangesSigns() && !feature.contains("move") && !feature.contains("turn");
        }
    }

    private final List<EObject> elements;
    private final Map<EClass, List<EObject>> byClass = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final int mostOfAClass;
    private EObject element;
    private EStructuralFeature feature;

    /** @param mostOfAClass how many elements of each class are changed */
    Changes(Workspace workspace, int mostOfAClass) {
        this.elements = workspace.elements();
        this.mostOfAClass = mostOfAClass;
        elements.forEach(e -> byClass.computeIfAbsent(e.eClass(), k -> new ArrayList<>()).add(e));
    }

    List<Change> all() {
        for (List<EObject> same : byClass.values()) {
            same.stream().limit(mostOfAClass).forEach(this::changesOf);
        }
        return changes;
    }

    private void changesOf(EObject changed) {
        element = changed;
        feature = null;
        if (changed.eContainer() != null) {
            add("", "deletion", () -> Maps.INJECTOR.getInstance(Deletion.class).delete(changed));
        }
        for (EStructuralFeature each : changed.eClass().getEAllStructuralFeatures()) {
            if (each.isChangeable() && !each.isDerived()) {
                feature = each;
                if (each.isMany()) {
                    listChanges();
                } else {
                    singleChanges();
                }
            }
        }
    }

    private void add(String name, String operation, Runnable run) {
        changes.add(new Change((element.eClass().getName() + "." + name).replaceAll("\\.$", "") + " " + operation,
                elements.indexOf(element), feature instanceof EReference reference && reference.isContainment(), run));
    }

    private void add(String operation, Runnable run) {
        add(feature.getName(), operation, run);
    }

    private void singleChanges() {
        EObject changed = element;
        EStructuralFeature set = feature;
        for (Object value : values()) {
            if (!Objects.equals(value, changed.eGet(set))) {
                add("set", () -> changed.eSet(set, fresh(set, value)));
            }
        }
        if (changed.eIsSet(set)) {
            add("unset", () -> changed.eUnset(set));
        }
    }

    @SuppressWarnings("unchecked")
    private void listChanges() {
        EList<Object> list = (EList<Object>) element.eGet(feature);
        EStructuralFeature changed = feature;
        int size = list.size();
        for (Object value : values()) {
            boolean there = feature instanceof EReference reference && !reference.isContainment() && list.contains(value);
            if (!there) {
                add("add first", () -> list.add(0, fresh(changed, value)));
                add("add middle", () -> list.add(size / 2, fresh(changed, value)));
                add("add last", () -> list.add(fresh(changed, value)));
                if (size > 0) {
                    add("replace", () -> list.set(size / 2, fresh(changed, value)));
                }
            }
        }
        for (int place : size == 0 ? new int[0] : size == 1 ? new int[] { 0 } : new int[] { 0, size / 2, size - 1 }) {
            add("remove", () -> list.remove(place));
        }
        if (size > 1) {
            add("remove all", list::clear);
            add("move up", () -> list.move(0, size - 1));
            add("move down", () -> list.move(size - 1, 0));
            add("turn around", () -> {
                for (int i = 0; i < size; i++) {
                    list.move(0, i);
                }
            });
        }
        if (feature instanceof EReference reference && reference.isContainment() && size > 0) {
            moveElsewhere(list, reference);
        }
    }

    private void moveElsewhere(EList<Object> list, EReference reference) {
        EObject child = (EObject) list.get(0);
        elements.stream().filter(e -> e != element && !EcoreUtil.isAncestor(child, e)).forEach(other -> {
            for (EReference into : other.eClass().getEAllContainments()) {
                if (into.isMany() && into.getEReferenceType().isInstance(child) && elements.indexOf(other) % 3 == 0) {
                    @SuppressWarnings("unchecked")
                    EList<Object> target = (EList<Object>) other.eGet(into);
                    add("move elsewhere", () -> target.add(target.size() / 2, child));
                }
            }
        });
    }

    private List<Object> values() {
        if (feature instanceof EAttribute attribute) {
            return attributeValues(attribute);
        }
        EReference reference = (EReference) feature;
        List<Object> values = new ArrayList<>();
        byClass.forEach((type, instances) -> {
            if (reference.getEReferenceType().isSuperTypeOf(type)) {
                values.add(instances.getFirst());
                if (!reference.isContainment() && instances.size() > 1) {
                    values.add(instances.getLast());
                }
            }
        });
        return values;
    }

    private List<Object> attributeValues(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return List.copyOf(choices.getELiterals().stream().map(l -> (Object) l.getInstance()).toList());
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == Figure.class) {
            return List.of(Figure.parse("7,50"));
        } else if (type == int.class) {
            return List.of(77);
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == LocalDate.class) {
            return List.of(LocalDate.of(2024, 2, 29));
        }
        boolean name = attribute.getName().equals("name") || attribute.getName().equals("rule");
        return name ? List.of("nuovo", "processo") : List.of("un \"testo\" // nuovo");
    }

    /** A child is put in as a copy in which all have other names. */
    private static Object fresh(EStructuralFeature feature, Object value) {
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            return value;
        }
        EObject copy = EcoreUtil.copy((EObject) value);
        rename(copy);
        copy.eAllContents().forEachRemaining(Changes::rename);
        return copy;
    }

    private static void rename(EObject element) {
        if (element instanceof NamedElement named && named.getName() != null) {
            named.setName(named.getName() + "-bis");
        }
    }
}
