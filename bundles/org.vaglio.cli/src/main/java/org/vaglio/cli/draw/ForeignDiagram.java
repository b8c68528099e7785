// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.output.Images;
import org.vaglio.viewpoint.engine.reading.ImageFiles;
import org.vaglio.viewpoint.engine.reading.ModelReader;
import org.vaglio.viewpoint.engine.reading.ServiceJars;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Message;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Viewpoint;

/** Draws a diagram of any model by any viewpoint. */
final class ForeignDiagram {

    private static final int SOME = 20;

    private final Path viewpoint;
    private final List<Path> metamodels;
    private final List<Path> services;
    private final Locale locale;
    private final PrintWriter err;

    ForeignDiagram(Path viewpoint, List<Path> metamodels, List<Path> services, Locale locale, PrintWriter err) {
        this.viewpoint = viewpoint;
        this.metamodels = metamodels;
        this.services = services;
        this.locale = locale;
        this.err = err;
    }

    /** The images of the viewpoint. */
    Images images() {
        return new ImageFiles(viewpoint);
    }

    /**
     * Draws.
     *
     * @param model   the model's file
     * @param name    kind of the diagram; null for the first that fits
     * @param element name or fragment of the element that it is drawn of; null for the first that fits
     * @param layers  additional layers to show; null for those of the specification
     * @throws ViewpointProblem with the file, when something cannot be read or found
     */
    Diagram draw(Path model, String name, String element, List<String> layers) throws ViewpointProblem {
        Specification specification = in(viewpoint, () -> SpecificationReader.read(viewpoint));
        specification.unsupported().forEach(u -> say(u.message()));
        ServiceJars jars = ServiceJars.open(services);
        ModelReader reader = new ModelReader();
        for (EPackage generated : jars.metamodels()) {
            reader.add(generated);
        }
        for (Path metamodel : metamodels) {
            in(metamodel, () -> {
                reader.addMetamodel(metamodel);
                return null;
            });
        }
        Drawing drawing = new Drawing(specification, registered(specification, jars), in(model, () -> reader.read(model)));
        Diagram diagram = chosen(drawing, specification, name, element);
        if (layers != null) {
            checkLayers(diagram, layers);
            diagram.showLayers(new LinkedHashSet<>(layers));
            drawing.refresh(diagram);
        }
        return diagram;
    }

    /** Reads something of a file. */
    private interface Reading<T> {
        T read() throws ViewpointProblem;
    }

    private static <T> T in(Path file, Reading<T> reading) throws ViewpointProblem {
        try {
            return reading.read();
        } catch (ViewpointProblem e) {
            throw new ViewpointProblem(file + ": " + e.text().italian(), file + ": " + e.text().english());
        }
    }

    private void say(Message message) {
        err.println("vaglio: " + viewpoint + ": " + message.in(locale));
    }

    private Services registered(Specification specification, ServiceJars jars) {
        Services registered = new Services();
        for (Viewpoint one : specification.viewpoints()) {
            for (String missing : registered.register(jars.loader(), one.services())) {
                say(new Message("la classe di servizi " + missing + " non c'è: indica il suo jar con --services.",
                        "the class of services " + missing + " is not there: name its jar with --services."));
            }
        }
        return registered;
    }

    private Diagram chosen(Drawing drawing, Specification specification, String name, String element) throws ViewpointProblem {
        List<DiagramDescription> wanted = specification.diagrams().stream().filter(d -> name == null || d.name().equals(name)).toList();
        if (wanted.isEmpty()) {
            String known = specification.diagrams().stream().map(DiagramDescription::name).collect(Collectors.joining(", "));
            throw new ViewpointProblem("Il diagramma " + name + " non c'è; ci sono: " + known + ".",
                    "There is no diagram " + name + "; there are: " + known + ".");
        }
        for (DiagramDescription description : wanted) {
            List<EObject> targets = drawing.targets(description).stream().filter(t -> element == null || isNamed(t, element)).toList();
            if (!targets.isEmpty()) {
                tellOthers(wanted, description, targets);
                return drawing.draw(description, targets.get(0));
            }
        }
        String known = wanted.stream().map(d -> d.name() + " (" + d.domainClass() + "): "
                + drawing.targets(d).stream().limit(SOME).map(ForeignDiagram::name).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
        throw new ViewpointProblem("Non c'è un elemento" + (element == null ? "" : " " + element) + " di cui disegnare. Elementi: " + known + ".",
                "There is no element" + (element == null ? "" : " " + element) + " to draw. Elements: " + known + ".");
    }

    /** Says what else could have been drawn, when nobody chose. */
    private void tellOthers(List<DiagramDescription> wanted, DiagramDescription drawn, List<EObject> targets) {
        String kinds = wanted.stream().filter(d -> d != drawn).map(DiagramDescription::name).collect(Collectors.joining(", "));
        String elements = targets.stream().skip(1).limit(SOME).map(ForeignDiagram::name).collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            say(new Message("si disegna " + drawn.name() + "; con --diagram anche: " + kinds + ".",
                    drawn.name() + " is drawn; with --diagram also: " + kinds + "."));
        }
        if (!elements.isEmpty()) {
            say(new Message("si disegna di " + name(targets.get(0)) + "; con --of anche: " + elements + ".",
                    "it is drawn of " + name(targets.get(0)) + "; with --of also: " + elements + "."));
        }
    }

    private static boolean isNamed(EObject target, String element) {
        String fragment = EcoreUtil.getURI(target).fragment();
        return element.equals(name(target)) || element.equals(fragment) || element.equals("#" + fragment);
    }

    /** The name of an element, else its place in the model. */
    private static String name(EObject target) {
        EStructuralFeature name = target.eClass().getEStructuralFeature("name");
        Object value = name == null ? null : target.eGet(name);
        return value == null ? "#" + EcoreUtil.getURI(target).fragment() : value.toString();
    }

    private static void checkLayers(Diagram diagram, List<String> layers) throws ViewpointProblem {
        List<String> known = diagram.description().additional().stream().map(Layer::name).toList();
        for (String layer : layers) {
            if (!layer.isEmpty() && !known.contains(layer)) {
                throw new ViewpointProblem("Il livello " + layer + " non c'è; ci sono: " + String.join(", ", known) + ".",
                        "There is no layer " + layer + "; there are: " + String.join(", ", known) + ".");
            }
        }
    }
}
