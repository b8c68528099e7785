// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** A scope in which a name means one element at most, and an element has one name at most. */
interface OneMeaning extends IScope {

    @Override
    default Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return listOf(getSingleElement(name));
    }

    @Override
    default Iterable<IEObjectDescription> getElements(EObject object) {
        return listOf(getSingleElement(object));
    }

    private static List<IEObjectDescription> listOf(IEObjectDescription found) {
        return found == null ? List.of() : List.of(found);
    }
}
