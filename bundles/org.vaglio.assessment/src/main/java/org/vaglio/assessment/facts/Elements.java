// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** All elements of a plan, found in one walk: rules ask for some twenty kinds of them. */
final class Elements {

    private static final int OFTEN = 1024;

    private final List<EObject> inOrder = new ArrayList<>();
    private final Map<EClass, List<EObject>> byClass = new HashMap<>();
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private final Runnable pulse;

    /**
     * @param members what is walked, with all that it contains
     * @param pulse   run now and then
     */
    Elements(Collection<? extends EObject> members, Runnable pulse) {
        this.pulse = pulse;
        members.forEach(this::add);
    }

    private void add(EObject element) {
        if (inOrder.size() % OFTEN == 0) {
            pulse.run();
        }
        inOrder.add(element);
        byClass.computeIfAbsent(element.eClass(), c -> new ArrayList<>()).add(element);
        element.eContents().forEach(this::add);
    }

    /** The elements of a kind, in the order of the text. */
    @SuppressWarnings("unchecked")
    <T> List<T> of(Class<T> kind) {
        return (List<T>) byKind.computeIfAbsent(kind, this::find);
    }

    private List<?> find(Class<?> kind) {
        List<EClass> classes = byClass.keySet().stream()
                .filter(c -> kind.isAssignableFrom(c.getInstanceClass())).toList();
        return switch (classes.size()) {
            case 0 -> List.of();
            case 1 -> Collections.unmodifiableList(byClass.get(classes.get(0)));
            default -> inOrder.stream().filter(kind::isInstance).toList();
        };
    }
}
