// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds what refers to elements. Derived references follow from others and are passed over: they cannot be set. */
final class References extends EcoreUtil.UsageCrossReferencer {

    private static final long serialVersionUID = 1L;

    private References(Collection<?> where) {
        super(where);
    }

    /** Each reference to an element, or to something in it, by the element that it refers to, in all files that were read together. */
    static Map<EObject, Collection<Setting>> to(EObject element) {
        List<EObject> all = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(all::add);
        return new References(where(element)).findAllUsage(all);
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
