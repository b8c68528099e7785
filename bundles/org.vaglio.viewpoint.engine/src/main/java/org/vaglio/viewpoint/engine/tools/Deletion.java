// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Deletes elements with what they hold and the references to them. Derived references follow by themselves; to ask them as EMF does may even fail. */
final class Deletion extends EcoreUtil.UsageCrossReferencer {

    private static final long serialVersionUID = 1L;

    private Deletion(Collection<?> where) {
        super(where);
    }

    static void delete(Collection<? extends EObject> elements) {
        for (EObject element : elements) {
            Set<EObject> all = new LinkedHashSet<>(Set.of(element));
            element.eAllContents().forEachRemaining(all::add);
            Map<EObject, Collection<Setting>> uses = new Deletion(where(element)).findAllUsage(all);
            uses.forEach((used, settings) -> settings.stream().filter(s -> !all.contains(s.getEObject()) && s.getEStructuralFeature().isChangeable())
                    .forEach(s -> EcoreUtil.remove(s, used)));
            EcoreUtil.remove(element);
        }
    }

    private static Collection<?> where(EObject element) {
        Resource file = element.eResource();
        if (file == null) {
            return List.of(EcoreUtil.getRootContainer(element));
        }
        return file.getResourceSet() == null ? List.of(file) : List.of(file.getResourceSet());
    }

    @Override
    protected boolean crossReference(EObject from, EReference reference, EObject to) {
        return !reference.isDerived() && super.crossReference(from, reference, to);
    }
}
