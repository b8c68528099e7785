// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.inject.Inject;

/**
 * Deletes an element with everything that refers to it, within the modification of {@link ModelEdits}. A reference that an
 * element can do without is removed; an element that cannot be written without the reference, as a row of a table without its
 * subject, is deleted in turn.
 */
public class Deletion {

    /**
     * What was removed because of a deletion.
     *
     * @param element   the element that lost a reference or was deleted
     * @param reference the reference that it lost; null when the element was deleted as a whole
     */
    public record Removal(EObject element, EReference reference) {
    }

    @Inject
    private ModelTokens tokens;

    /**
     * Deletes an element from its files.
     *
     * @param element an element of a map, with all it holds
     * @return what else had to go, in the order of removal; the element itself is not in the list
     */
    public List<Removal> delete(EObject element) {
        Collection<Resource> files = files(element);
        List<Removal> removals = new ArrayList<>();
        Deque<EObject> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            EObject next = open.removeFirst();
            if (next.eResource() == null) {
                continue;
            }
            Set<EObject> deleted = new HashSet<>(Set.of(next));
            next.eAllContents().forEachRemaining(deleted::add);
            EcoreUtil.remove(next);
            if (next != element) {
                removals.add(new Removal(next, null));
            }
            for (Removal use : uses(deleted, files)) {
                if (canLose(use, deleted)) {
                    removals.add(use);
                } else {
                    open.add(use.element);
                }
            }
        }
        return removals;
    }

    private static Collection<Resource> files(EObject element) {
        Resource file = element.eResource();
        return file.getResourceSet() == null ? List.of(file) : List.copyOf(file.getResourceSet().getResources());
    }

    private static List<Removal> uses(Set<EObject> deleted, Collection<Resource> files) {
        List<Removal> uses = new ArrayList<>();
        for (Resource file : files) {
            file.getAllContents().forEachRemaining(element -> Links.of(element).stream()
                    .filter(reference -> Links.targets(element, reference).stream().anyMatch(deleted::contains))
                    .forEach(reference -> uses.add(new Removal(element, reference))));
        }
        return uses;
    }

    /** Takes the reference away if the element can still be written, and in the same way as before. */
    private boolean canLose(Removal use, Set<EObject> deleted) {
        Object rule = tokens.rule(use.element);
        if (use.element.eGet(use.reference) instanceof Collection<?> list) {
            list.removeIf(deleted::contains);
        } else {
            use.element.eUnset(use.reference);
        }
        if (rule == null || rule != tokens.rule(use.element)) {
            return false;
        }
        try {
            tokens.of(use.element);
            return true;
        } catch (ModelTokens.Unwritable e) {
            return false;
        }
    }
}
