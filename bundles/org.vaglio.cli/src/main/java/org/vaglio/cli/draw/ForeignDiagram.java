// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
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
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Message;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Viewpoint;

/** Draws a diagram of any model by any viewpoint. */
final class ForeignDiagram {

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
     * @param models the model's files
     * @param choice which diagram
     * @throws ViewpointProblem with the file, when something cannot be read or found
     */
    Diagram draw(List<Path> models, DiagramChoice choice) throws ViewpointProblem {
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
        Services registered = registered(specification, jars);
        specification.missing(registered).forEach(u -> say(u.message()));
        Set<Resource> read = new LinkedHashSet<>();
        for (Path model : models) {
            read.addAll(in(model, () -> reader.read(model)));
        }
        Diagram drawn = choice.draw(new Drawing(specification, registered, read), UnaryOperator.identity(), this::say);
        unknown(drawn.description(), specification, reader).forEach(this::say);
        return drawn;
    }

    /** What is said of the mappings of a diagram whose class is in no metamodel: they show nothing. */
    private static List<Message> unknown(DiagramDescription description, Specification specification, ModelReader reader) {
        return Stream.concat(Stream.of(description.base()), description.additional().stream())
                .flatMap(l -> Stream.of(l.nodes(), l.containers(), l.edges()).flatMap(List::stream))
                .flatMap(id -> specification.mappings(List.of(id)).stream()).map(Mapping::core)
                .filter(m -> !m.domainClass().isEmpty() && !reader.knows(m.domainClass())).distinct()
                .map(m -> new Message("la mappatura " + m.name() + " non mostra nulla: la classe " + m.domainClass() + " non è in nessun metamodello.",
                        "the mapping " + m.name() + " shows nothing: the class " + m.domainClass() + " is in no metamodel.")).toList();
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
}
