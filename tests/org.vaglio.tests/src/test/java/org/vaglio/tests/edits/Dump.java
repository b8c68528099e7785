// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a model says, as text: structure, values, and references by the place of their targets. */
final class Dump {

    private final StringBuilder out = new StringBuilder();

    private Dump() {
    }

    static String of(ResourceSet resources) {
        Dump dump = new Dump();
        for (Resource file : List.copyOf(resources.getResources())) {
            if (file.getURI().scheme().equals("memory")) {
                dump.out.append(file.getURI()).append('\n');
                file.getContents().forEach(root -> dump.element(root, "  "));
            }
        }
        return dump.out.toString();
    }

    private void element(EObject element, String indent) {
        out.append(indent).append(element.eClass().getName()).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isDerived() && element.eIsSet(feature)) {
                out.append(indent).append(" .").append(feature.getName()).append('\n');
                Object value = element.eGet(feature);
                (value instanceof Collection<?> list ? list : List.of(value)).forEach(v -> value(feature, v, indent + "  "));
            }
        }
    }

    private void value(EStructuralFeature feature, Object value, String indent) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            element((EObject) value, indent);
        } else if (value instanceof EObject target) {
            String path = target.eIsProxy() ? "not found" : target.eResource() == null ? String.valueOf(target)
                    : target.eResource().getURI().lastSegment() + "#" + EcoreUtil.getRelativeURIFragmentPath(null, target);
            out.append(indent).append(path).append('\n');
        } else {
            out.append(indent).append(value).append('\n');
        }
    }
}
