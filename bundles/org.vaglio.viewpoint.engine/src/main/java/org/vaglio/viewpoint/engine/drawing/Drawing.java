// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.viewpoint.engine.expressions.EvaluationFailure;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.expressions.Interpreter;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.expressions.Types;
import org.vaglio.viewpoint.engine.expressions.Variables;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.Specification;

/** Draws diagrams of a model as a specification says. */
public final class Drawing {

    private final Specification specification;
    private final Interpreter interpreter;
    private final List<Resource> resources;

    /**
     * Draws what a specification says.
     *
     * @param specification the specification
     * @param services      what its expressions may call
     * @param resources     the model: where all instances of a class are looked for
     */
    public Drawing(Specification specification, Services services, Collection<Resource> resources) {
        this.specification = specification;
        this.interpreter = new Interpreter(services);
        this.resources = List.copyOf(resources);
    }

    /** The specification. */
    public Specification specification() {
        return specification;
    }

    /** Evaluates its expressions. */
    public Interpreter interpreter() {
        return interpreter;
    }

    /** The model. */
    public List<Resource> resources() {
        return resources;
    }

    /**
     * The elements that a kind of diagrams can be drawn of.
     *
     * @param description the kind
     * @return elements of its class for which its precondition holds, in the model's order
     */
    public List<EObject> targets(DiagramDescription description) {
        return elements().stream().filter(e -> isTarget(description, e)).toList();
    }

    /** Whether a kind of diagrams can be drawn of an element: it is of its class, and its precondition holds. */
    public boolean isTarget(DiagramDescription description, EObject element) {
        try {
            return Types.isA(element, description.domainClass()) && (description.precondition() == Expression.NONE
                    || interpreter.holds(description.precondition(), element, Variables.none()));
        } catch (EvaluationFailure e) {
            return false;
        }
    }

    /** The candidates of a mapping that names none: all elements of a class that are in others, as in Sirius; roots of files are not. */
    List<EObject> instances(String type) {
        return elements().stream().filter(e -> !isRoot(e) && Types.isA(e, type)).toList();
    }

    private static boolean isRoot(EObject element) {
        return element.eContainer() == null;
    }

    /** All elements of the model, in the model's order. */
    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        for (Resource resource : resources) {
            EcoreUtil.<Notifier>getAllProperContents(List.of(resource), true).forEachRemaining(n -> {
                if (n instanceof EObject element) {
                    all.add(element);
                }
            });
        }
        return all;
    }

    /**
     * Draws a diagram.
     *
     * @param description what kind
     * @param target      the element that it is drawn of
     * @return the diagram with its default layers
     */
    public Diagram draw(DiagramDescription description, EObject target) {
        Diagram diagram = new Diagram(description, target);
        refresh(diagram);
        return diagram;
    }

    /**
     * Draws a diagram with other layers than the default ones.
     *
     * @param description what kind
     * @param target      the element that it is drawn of
     * @param layers      names of the additional layers to show; unknown ones are passed over
     */
    public Diagram draw(DiagramDescription description, EObject target, Set<String> layers) {
        Diagram diagram = new Diagram(description, target);
        diagram.showLayers(layers);
        refresh(diagram);
        return diagram;
    }

    /**
     * Brings a diagram up to date with its model. Views that show the same as before stay the same objects.
     *
     * @param diagram drawn by this drawing
     * @return what changed
     */
    public Changes refresh(Diagram diagram) {
        return new Refresh(this, diagram).run();
    }
}
