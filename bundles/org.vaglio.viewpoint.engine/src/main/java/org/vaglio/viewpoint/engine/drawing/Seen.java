// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * A view or a diagram as expressions and services see it: an element of the diagram's model, with the features of the same names as
 * in Sirius. They can be read and not written.
 */
public abstract class Seen extends MinimalEObjectImpl {

    static final String TARGET = "target";
    static final String NAME = "name";
    static final String SEMANTIC_ELEMENTS = "semanticElements";
    static final String CHILDREN = "ownedDiagramElements";
    static final String BORDER_NODES = "ownedBorderedNodes";
    static final String SOURCE = "sourceNode";
    static final String END = "targetNode";

    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final Map<String, EClass> CLASSES = new HashMap<>();

    static {
        PACKAGE.setName("diagram");
        PACKAGE.setNsPrefix("diagram");
        PACKAGE.setNsURI("https://vaglio.org/viewpoint/diagram/1");
        for (String node : new String[] {"DNode", "DNodeContainer", "DNodeList", "DNodeListElement"}) {
            references(classOf(node), false, BORDER_NODES, CHILDREN);
        }
        references(classOf("DEdge"), true, SOURCE, END);
        references(classOf("DSemanticDiagram"), false, CHILDREN);
    }

    private static EClass classOf(String name) {
        EClass made = EcoreFactory.eINSTANCE.createEClass();
        made.setName(name);
        PACKAGE.getEClassifiers().add(made);
        CLASSES.put(name, made);
        references(made, true, TARGET);
        references(made, false, SEMANTIC_ELEMENTS);
        made.getEStructuralFeatures().add(named(EcoreFactory.eINSTANCE.createEAttribute(), NAME, EcorePackage.Literals.ESTRING));
        return made;
    }

    private static void references(EClass owner, boolean single, String... names) {
        for (String name : names) {
            EReference reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setUpperBound(single ? 1 : -1);
            owner.getEStructuralFeatures().add(named(reference, name, EcorePackage.Literals.EOBJECT));
        }
    }

    private static EStructuralFeature named(EStructuralFeature feature, String name, EClassifier type) {
        feature.setName(name);
        feature.setEType(type);
        feature.setTransient(true);
        feature.setVolatile(true);
        feature.setDerived(true);
        feature.setChangeable(false);
        return feature;
    }

    /** Name of its class. */
    abstract String className();

    /** What holds it; null for a diagram. */
    abstract Seen holder();

    /** The value of one of its features. */
    abstract Object seen(String feature);

    @Override
    protected final EClass eStaticClass() {
        return CLASSES.get(className());
    }

    @Override
    public final InternalEObject eInternalContainer() {
        return holder();
    }

    @Override
    public final Object eGet(int feature, boolean resolve, boolean coreType) {
        return seen(eClass().getEStructuralFeature(feature).getName());
    }
}
