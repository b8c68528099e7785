// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Refuses metamodels with a class that is its own superclass: EMF would look through its superclasses for ever. */
final class Superclasses {

    private Superclasses() {
    }

    /** Makes resources of metamodels that are refused when they are read. */
    static Resource.Factory checked() {
        return new ResourceFactoryImpl() {
            @Override
            public Resource createResource(URI uri) {
                return new XMIResourceImpl(uri) {
                    @Override
                    public void load(Map<?, ?> options) throws IOException {
                        super.load(options);
                        check(this);
                    }
                };
            }
        };
    }

    /**
     * Follows superclasses that are read, and no others: those in files that are still to be read are not looked for yet.
     *
     * @throws IOException when a class of the metamodel is its own superclass
     */
    static void check(Resource metamodel) throws IOException {
        TreeIterator<EObject> all = metamodel.getAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof EClass type && isAbove(type, type, new HashSet<>())) {
                throw new IOException("Class '" + type.getName() + "' is its own superclass.");
            }
        }
    }

    private static boolean isAbove(EClass wanted, EClass type, Set<EClass> seen) {
        Iterable<EClass> read = ((InternalEList<EClass>) type.getESuperTypes())::basicIterator;
        for (EClass above : read) {
            if (above == wanted || seen.add(above) && isAbove(wanted, above, seen)) {
                return true;
            }
        }
        return false;
    }
}
