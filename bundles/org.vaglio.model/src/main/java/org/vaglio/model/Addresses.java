// SPDX-License-Identifier: EPL-2.0
package org.vaglio.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.riskmap.NamedElement;

/**
 * Where an element stands, in words that outlive edits elsewhere: {@code Plan:DTL/Macroprocess:Contratti/Process:P1a/ScoringSheet}. A step is the class
 * and the name of an element; those that are not told apart by it are counted: {@code Score}, {@code Score~1}, {@code Score~2}. The step of an element directly
 * within the map itself is the first.
 */
public final class Addresses {

    private static final char STEP = '/';
    private static final char NAME = ':';
    private static final char COUNT = '~';

    private Addresses() {
    }

    /** The address of an element; the empty text for one that is in no other. */
    public static String of(EObject element) {
        EObject parent = element.eContainer();
        if (parent == null) {
            return "";
        }
        String step = step(element);
        int before = 0;
        for (EObject sibling : parent.eContents()) {
            if (sibling == element) {
                break;
            }
            before += step(sibling).equals(step) ? 1 : 0;
        }
        return below(of(parent), counted(step, before));
    }

    /** What an element directly contains, with addresses, in the order of the text. */
    public static Map<EObject, String> ofChildren(EObject parent, String address) {
        Map<EObject, String> addresses = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (EObject child : parent.eContents()) {
            String step = step(child);
            addresses.put(child, below(address, counted(step, seen.merge(step, 1, Integer::sum) - 1)));
        }
        return addresses;
    }

    /**
     * The element of an address.
     *
     * @param root what is in no other element
     * @return empty when there is none now
     */
    public static Optional<EObject> find(EObject root, String address) {
        EObject found = root;
        for (String step : steps(address)) {
            found = child(found, step);
            if (found == null) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    private static EObject child(EObject parent, String step) {
        int at = step.lastIndexOf(COUNT);
        String wanted = at < 0 ? step : step.substring(0, at);
        int before = at < 0 ? 0 : Integer.parseInt(step.substring(at + 1));
        for (EObject child : parent.eContents()) {
            if (step(child).equals(wanted) && before-- == 0) {
                return child;
            }
        }
        return null;
    }

    private static List<String> steps(String address) {
        return address.isEmpty() ? List.of() : List.of(address.split(String.valueOf(STEP)));
    }

    private static String step(EObject element) {
        String kind = element.eClass().getName();
        return element instanceof NamedElement named && named.getName() != null ? kind + NAME + named.getName() : kind;
    }

    private static String counted(String step, int before) {
        return before == 0 ? step : step + COUNT + before;
    }

    private static String below(String address, String step) {
        return address.isEmpty() ? step : address + STEP + step;
    }
}
