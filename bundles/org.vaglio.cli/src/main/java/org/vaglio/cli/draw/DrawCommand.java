// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.vaglio.cli.LanguageOption;
import org.vaglio.cli.Main;
import org.vaglio.cli.Version;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio draw}. */
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Draws a diagram of a map, or of any model as a viewpoint specification (.odesign) says, without a display.",
        footer = {"", "Diagrams of a map: ProcessMap (of a plan), Decomposition (of a process), Treatment (of a risk event), Method (of a method).",
            "What a specification says and the engine cannot do is listed on standard error.",
            "", "Exit status: 0 drawn, 2 wrong usage or unreadable input; then nothing is written."})
public final class DrawCommand implements Callable<Integer> {

    /** What a diagram is written as. */
    enum Format {
        SVG, PNG, PDF, JSON, TXT
    }

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Option(names = "--viewpoint", paramLabel = "FILE", description = "A viewpoint specification (.odesign), for a model that is no map.")
    private Path viewpoint;
    @Option(names = "--metamodel", paramLabel = "FILE", description = "A metamodel of the model (.ecore).")
    private List<Path> metamodels = new ArrayList<>();
    @Option(names = "--services", paramLabel = "JAR",
            description = "A jar, or a folder of classes, with the viewpoint's Java services; it is run: use only those you trust.")
    private List<Path> services = new ArrayList<>();
    @Option(names = "--diagram", paramLabel = "NAME", description = "The kind of diagram (default: the first that fits).")
    private String diagram;
    @Option(names = "--of", paramLabel = "ELEMENT", description = "The element that it is drawn of, by name, fragment or FILE#FRAGMENT (default: the first that fits).")
    private String element;
    @Option(names = "--layers", paramLabel = "A,B", split = ",", description = "The additional layers to show (default: those of the specification).")
    private List<String> layers;
    @Option(names = "--to", paramLabel = "svg|png|pdf|json|txt", defaultValue = "svg",
            description = "Picture, or listing of what is shown (default: ${DEFAULT-VALUE}).")
    private Format format;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "The file to write (default: standard output).")
    private Path output;
    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60",
            description = "How long computing what is shown may take (default: ${DEFAULT-VALUE}).")
    private int timeout;
    @Parameters(paramLabel = "MAP", arity = "1..*", description = "The map, or the model (XMI) for --viewpoint; several files are one model.")
    private List<Path> models = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (output == null && (format == Format.PNG || format == Format.PDF)) {
            throw new ParameterException(spec.commandLine(), "name a file with -o: " + format.name().toLowerCase(Locale.ROOT) + " is no text");
        }
        if (viewpoint == null && !(metamodels.isEmpty() && services.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--metamodel and --services belong to a --viewpoint");
        }
        if (viewpoint == null && models.size() > 1) {
            throw new ParameterException(spec.commandLine(), "one map at a time: it brings the files that it imports");
        }
        if (timeout < 1) {
            throw new ParameterException(spec.commandLine(), "--timeout is a number of seconds, 1 or more");
        }
        try {
            draw(new DiagramChoice(diagram, element, layers), new DrawnFile(format, output, spec.commandLine().getOut()));
            return Main.OK;
        } catch (ViewpointProblem e) {
            spec.commandLine().getErr().println("vaglio: " + e.text().in(language.locale()));
            return Main.UNUSABLE;
        }
    }

    private void draw(DiagramChoice choice, DrawnFile file) throws ViewpointProblem {
        Patience patience = new Patience(Duration.ofSeconds(timeout));
        if (viewpoint == null) {
            MapDiagram map = new MapDiagram(language.locale(), spec.commandLine().getErr());
            file.write(patience.waitFor(() -> map.draw(models.get(0), choice)), MapDiagram.images());
        } else {
            ForeignDiagram foreign = new ForeignDiagram(viewpoint, metamodels, services, language.locale(), spec.commandLine().getErr());
            file.write(patience.waitFor(() -> foreign.draw(models, choice)), foreign.images());
        }
    }
}
