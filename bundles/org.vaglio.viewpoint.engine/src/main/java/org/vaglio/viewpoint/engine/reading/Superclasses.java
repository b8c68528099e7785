// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
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
     * Follows superclasses, also into files that are there and into metamodels that are known, before EMF does.
     *
     * @throws IOException when a class of the metamodel is its own superclass
     */
    static void check(Resource metamodel) throws IOException {
        TreeIterator<EObject> all = metamodel.getAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof EClass type && isAbove(type, type, new HashSet<>())) {
                throw new Circle(type);
            }
        }
    }

    private static boolean isAbove(EClass wanted, EClass type, Set<EClass> seen) throws IOException {
        Iterable<EClass> stated = ((InternalEList<EClass>) type.getESuperTypes())::basicIterator;
        for (EClass each : stated) {
            EClass above = each.eIsProxy() ? found(((InternalEObject) each).eProxyURI(), type.eResource()) : each;
            if (above == wanted || above != null && seen.add(above) && isAbove(wanted, above, seen)) {
                return true;
            }
        }
        return false;
    }

    /** A class of another file; null when it is not there, which is told when it is missed. */
    private static EClass found(URI uri, Resource from) throws IOException {
        ResourceSet resources = from == null ? null : from.getResourceSet();
        if (resources == null) {
            return null;
        }
        URI file = resources.getURIConverter().normalize(uri.trimFragment());
        try {
            Resource resource = resources.getResource(uri.trimFragment(), file.isFile() && Files.isRegularFile(Path.of(file.toFileString())));
            return resource != null && resource.getEObject(uri.fragment()) instanceof EClass type ? type : null;
        } catch (WrappedException e) {
            if (e.getCause() instanceof Circle circle) {
                throw circle;
            }
            return null;
        }
    }

    private static final class Circle extends IOException {
        private static final long serialVersionUID = 1L;

        private Circle(EClass type) {
            super("Class '" + type.getName() + "' is its own superclass.");
        }
    }
}
