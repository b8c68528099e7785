// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Calls on elements. Where they give several elements, an argument may say of which class, or classes. */
final class ElementCalls {

    static final Map<String, Calls.Call<EObject>> ALL = Map.ofEntries(
            entry("eContainer", (e, a) -> a.isEmpty() ? e.eContainer() : filtered(ancestors(e), a).stream().findFirst().orElse(null)),
            entry("eContainerOrSelf", (e, a) -> filtered(Stream.concat(Stream.of(e), ancestors(e)), a).stream().findFirst().orElse(null)),
            entry("eContents", (e, a) -> filtered(e.eContents().stream(), a)),
            entry("eAllContents", (e, a) -> filtered(all(e).stream(), a)),
            entry("ancestors", (e, a) -> filtered(ancestors(e), a)),
            entry("siblings", (e, a) -> filtered(around(e).stream().filter(s -> s != e), a)),
            entry("precedingSiblings", (e, a) -> filtered(around(e).subList(0, around(e).indexOf(e)).stream(), a)),
            entry("followingSiblings", (e, a) -> filtered(around(e).stream().skip(1L + around(e).indexOf(e)), a)),
            entry("eInverse", ElementCalls::inverse),
            entry("eCrossReferences", (e, a) -> e.eCrossReferences()),
            entry("eClass", (e, a) -> e.eClass()),
            entry("eContainingFeature", (e, a) -> e.eContainingFeature()),
            entry("eContainmentFeature", (e, a) -> e.eContainmentFeature()),
            entry("eResource", (e, a) -> e.eResource()),
            entry("eGet", (e, a) -> e.eGet(a.get(0) instanceof EStructuralFeature feature ? feature
                    : e.eClass().getEStructuralFeature(String.valueOf(a.get(0))))));

    private ElementCalls() {
    }

    private static Stream<EObject> ancestors(EObject element) {
        return Stream.iterate(element.eContainer(), Objects::nonNull, EObject::eContainer);
    }

    /** What stands beside an element in its container, or in its file, with the element itself. */
    private static List<EObject> around(EObject element) {
        Resource file = element.eContainer() == null ? element.eResource() : null;
        return file != null ? file.getContents() : element.eContainer() != null ? element.eContainer().eContents() : List.of(element);
    }

    private static List<EObject> all(EObject element) {
        List<EObject> all = new ArrayList<>();
        TreeIterator<EObject> contents = element.eAllContents();
        contents.forEachRemaining(all::add);
        return all;
    }

    /** The elements that refer to an element, its container too; the argument is their class, or the name of the feature. */
    private static Set<EObject> inverse(EObject element, List<Object> arguments) {
        Set<EObject> all = new LinkedHashSet<>();
        for (EStructuralFeature.Setting setting : references(element)) {
            boolean wanted = arguments.isEmpty() || (arguments.get(0) instanceof String name ? setting.getEStructuralFeature().getName().equals(name)
                    : AqlEvaluator.isKind(setting.getEObject(), arguments.get(0)));
            if (wanted) {
                all.add(setting.getEObject());
            }
        }
        return all;
    }

    /** Its container, references that know nothing of their opposite, then the opposites of its own references. */
    private static List<EStructuralFeature.Setting> references(EObject element) {
        List<EStructuralFeature.Setting> all = new ArrayList<>();
        if (element.eContainer() != null) {
            all.add(((InternalEObject) element.eContainer()).eSetting(element.eContainmentFeature()));
        }
        Resource file = element.eResource();
        Collection<EStructuralFeature.Setting> uses = file == null || file.getResourceSet() == null
                ? EcoreUtil.UsageCrossReferencer.find(element, EcoreUtil.getRootContainer(element))
                : EcoreUtil.UsageCrossReferencer.find(element, file.getResourceSet());
        uses.stream().filter(s -> ((EReference) s.getEStructuralFeature()).getEOpposite() == null).forEach(all::add);
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.getEOpposite() != null && !reference.isContainer() && element.eIsSet(reference)) {
                Object value = element.eGet(reference);
                for (Object other : value instanceof Collection<?> several ? several : List.of(value)) {
                    all.add(((InternalEObject) other).eSetting(reference.getEOpposite()));
                }
            }
        }
        return all;
    }

    /** Those of the class that the first argument is, or of one of the classes in it; all when there is no argument. */
    static List<EObject> filtered(Stream<EObject> elements, List<Object> arguments) {
        return elements.filter(e -> arguments.isEmpty() || AqlEvaluator.isKind(e, arguments.get(0))).toList();
    }
}
