// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.ValidationRule;
import org.vaglio.viewpoint.engine.specification.Viewpoint;

/** Reads viewpoint specifications ({@code .odesign}) without the classes that define their format. */
public final class SpecificationReader {

    private static final long LARGEST = 50L << 20;

    private SpecificationReader() {
    }

    /**
     * Reads a file, in the encoding that it declares.
     *
     * @param file a specification
     * @return what it says, with a report of everything that is not understood
     * @throws ViewpointProblem when it cannot be read, or is no specification
     */
    public static Specification read(Path file) throws ViewpointProblem {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ViewpointProblem("È troppo grande per essere una specifica.", "It is too large for a specification.");
            }
            return read(XmlText.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new ViewpointProblem("Non si può leggere: il file non c'è o manca il permesso.",
                    "It cannot be read: the file does not exist or the permission is missing.");
        }
    }

    /**
     * Reads a text.
     *
     * @param text the text of a specification
     * @return what it says, with a report of everything that is not understood
     * @throws ViewpointProblem when it is no specification
     */
    public static Specification read(String text) throws ViewpointProblem {
        try (Reader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            XmlElement root = XmlTree.read(reader);
            if (!root.tag.equals("Group")) {
                throw new ViewpointProblem("Non è una specifica di punti di vista: la radice è " + root.tag + " e non Group.",
                        "It is no viewpoint specification: its root is " + root.tag + " and not Group.");
            }
            return group(root);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Specification group(XmlElement root) {
        Source source = new Source(root);
        root.passOver("name", "version", "documentation", "userColorsPalettes", "eAnnotations");
        ToolReader tools = new ToolReader(source);
        MappingReader mappings = new MappingReader(source, new StyleReader(source));
        DiagramExtensions extensions = new DiagramExtensions(root);
        DiagramReader diagrams = new DiagramReader(source, mappings, tools, extensions);
        List<Viewpoint> viewpoints = root.children("ownedViewpoints").stream().map(v -> viewpoint(v, source, diagrams)).toList();
        extensions.unused().forEach(source::refuse);
        source.reportUnasked(root);
        return new Specification(root.name(), viewpoints, mappings.all(), tools.all(), source.unsupported(), source.called());
    }

    private static Viewpoint viewpoint(XmlElement element, Source source, DiagramReader diagrams) {
        element.passOver("modelFileExtension", "label", "icon", "documentation", "endUserDocumentation");
        List<DiagramDescription> drawn = new ArrayList<>();
        for (XmlElement representation : element.children("ownedRepresentations")) {
            if (representation.type.equals("DiagramDescription")) {
                drawn.add(diagrams.read(representation));
            } else {
                source.refuse(representation);
            }
        }
        RuleReader rules = new RuleReader(source);
        List<ValidationRule> all = new ArrayList<>();
        element.child("validationSet").ifPresent(s -> all.addAll(rules.read(s, "")));
        element.children("ownedRepresentations").stream().filter(r -> r.type.equals("DiagramDescription"))
                .forEach(r -> r.child("validationSet").ifPresent(s -> all.addAll(rules.read(s, References.path(r)))));
        return new Viewpoint(element.name(), List.copyOf(drawn),
                element.children("ownedJavaExtensions").stream().map(j -> j.text("qualifiedClassName")).toList(),
                List.copyOf(all));
    }
}
