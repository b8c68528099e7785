// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.cli.LanguageServices;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.files.MapProblem;
import org.vaglio.viewpoint.VaglioViewpoint;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.output.Images;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Specification;

/** Draws a diagram of a risk map by Vaglio's own viewpoint. */
final class MapDiagram {

    private static final String BUNDLE = "/org.vaglio.viewpoint/";

    private final Locale locale;
    private final PrintWriter err;

    MapDiagram(Locale locale, PrintWriter err) {
        this.locale = locale;
        this.err = err;
    }

    /** The icons of the viewpoint. */
    static Images images() {
        return path -> path.startsWith(BUNDLE) ? icon(path.substring(BUNDLE.length() - 1)) : Optional.empty();
    }

    private static Optional<Images.Image> icon(String path) {
        try (InputStream in = VaglioViewpoint.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new Images.Image("image/svg+xml", in.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Draws.
     *
     * @param map    the map; files that it imports, or that import it, are read with it
     * @param choice which diagram
     * @throws ViewpointProblem when the map cannot be read, or there is no such diagram
     */
    Diagram draw(Path map, DiagramChoice choice) throws ViewpointProblem {
        ResourceBundle words = VaglioViewpoint.labels(locale);
        Locale.setDefault(locale); // services tell findings in the language of the process
        return choice.draw(drawing(resources(map)),
                label -> label.startsWith("%") ? words.getString(label.substring(1)) : label,
                told -> err.println("vaglio: " + map + ": " + told.in(locale)));
    }

    /** Draws diagrams of some maps, those of the library that they use included. */
    static Drawing drawing(Collection<Resource> resources) throws ViewpointProblem {
        Specification specification = specification();
        Services services = new Services();
        specification.viewpoints().forEach(v -> services.register(VaglioViewpoint.class.getClassLoader(), v.services()));
        return new Drawing(specification, services, resources);
    }

    private static Specification specification() throws ViewpointProblem {
        try (InputStream in = VaglioViewpoint.specification().openStream()) {
            return SpecificationReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of the map, then those of the library that it uses. */
    private Set<Resource> resources(Path map) throws ViewpointProblem {
        MapGroup group = new LanguageServices(locale).get(MapLoader.class).load(map);
        if (!group.problems().isEmpty()) {
            List<MapProblem> problems = group.problems();
            String told = problems.stream().map(MapProblem::toString).collect(Collectors.joining("\nvaglio: "));
            throw new ViewpointProblem(told, told);
        }
        Set<Resource> all = new LinkedHashSet<>(group.resources());
        group.resources().forEach(r -> all.addAll(r.getResourceSet().getResources()));
        return all;
    }
}
