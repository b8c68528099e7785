// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.edits;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;

/** Names for new elements. A name is not used twice in a plan or method, so that every reference to it stays short and clear. */
public final class FreshNames {

    private FreshNames() {
    }

    /**
     * A name that nothing around an element has.
     *
     * @param near an element of the plan or method in which the name is to be free
     * @param word what the name begins with; an identifier of the language
     */
    public static String near(EObject near, String word) {
        Set<String> taken = taken(near);
        int number = 1;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }

    /** Gives an element another name when one of those that it comes to has its name already. */
    public static void keepApart(NamedElement element, Stream<? extends NamedElement> others) {
        if (element.getName() != null && others.anyMatch(o -> o != element && element.getName().equals(o.getName()))) {
            element.setName(near(element, element.getName() + "_"));
        }
    }

    private static Set<String> taken(EObject near) {
        Set<String> names = new HashSet<>();
        scope(near).forEach(top -> {
            add(top, names);
            top.eAllContents().forEachRemaining(e -> add(e, names));
        });
        return names;
    }

    private static Stream<? extends EObject> scope(EObject near) {
        Plan plan = Navigation.plan(near);
        if (plan != null) {
            return Navigation.members(plan).stream();
        }
        Method method = Navigation.container(near, Method.class);
        return method == null ? Stream.of(EcoreUtil.getRootContainer(near)) : Navigation.lineage(method).stream();
    }

    private static void add(EObject element, Set<String> names) {
        if (element instanceof NamedElement named && named.getName() != null) {
            names.add(named.getName());
        }
    }
}
