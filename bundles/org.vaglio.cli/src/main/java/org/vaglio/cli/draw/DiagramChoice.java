// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.Layer;
import org.vaglio.viewpoint.engine.specification.Message;

/**
 * Which diagram is wanted.
 *
 * @param diagram name or label of its kind; null for the first that fits
 * @param element name or fragment of the element that it is drawn of, also after its file as in {@code a.xmi#//}; null for the first that fits
 * @param layers  names or labels of the additional layers to show; null for those of the specification
 */
record DiagramChoice(String diagram, String element, List<String> layers) {

    private static final int SHOWN = 20;

    /**
     * Draws it.
     *
     * @param drawing draws it
     * @param words   what a label of the specification says
     * @param told    takes what else could have been drawn, where nobody chose
     * @throws ViewpointProblem when there is no such diagram, element or layer; it says which there are
     */
    Diagram draw(Drawing drawing, UnaryOperator<String> words, Consumer<Message> told) throws ViewpointProblem {
        Diagram drawn = chosen(drawing, words, told);
        if (layers != null) {
            drawn.showLayers(known(drawn, words));
            drawing.refresh(drawn);
        }
        return drawn;
    }

    private Diagram chosen(Drawing drawing, UnaryOperator<String> words, Consumer<Message> told) throws ViewpointProblem {
        List<DiagramDescription> all = drawing.specification().diagrams();
        if (all.isEmpty()) {
            throw new ViewpointProblem("La specifica non descrive diagrammi.", "The specification describes no diagrams.");
        }
        List<DiagramDescription> wanted = all.stream().filter(d -> diagram == null || isCalled(diagram, d.name(), words.apply(d.label()))).toList();
        if (wanted.isEmpty()) {
            String known = all.stream().map(DiagramDescription::name).collect(Collectors.joining(", "));
            throw new ViewpointProblem("Il diagramma " + diagram + " non c'è; ci sono: " + known + ".",
                    "There is no diagram " + diagram + "; there are: " + known + ".");
        }
        List<String> elements = new ArrayList<>();
        boolean none = true;
        for (DiagramDescription description : wanted) {
            List<EObject> targets = drawing.targets(description);
            List<EObject> fitting = targets.stream().filter(t -> element == null || isNamed(t)).toList();
            if (!fitting.isEmpty()) {
                tellOthers(wanted, description, fitting, targets, told);
                return drawing.draw(description, fitting.get(0));
            }
            none &= targets.isEmpty();
            elements.add(description.name() + " (" + description.domainClass() + ")" + (targets.isEmpty() ? "" : ": " + names(targets, targets)));
        }
        String known = String.join("; ", elements);
        if (none) {
            throw new ViewpointProblem("Nel modello non c'è nessun elemento di cui disegnare: " + known + ".", "The model has no element to draw: " + known + ".");
        }
        throw new ViewpointProblem("Non c'è un elemento" + (element == null ? "" : " " + element) + " di cui disegnare. Elementi: " + known + ".",
                "There is no element" + (element == null ? "" : " " + element) + " to draw. Elements: " + known + ".");
    }

    private static void tellOthers(List<DiagramDescription> wanted, DiagramDescription drawn, List<EObject> targets, List<EObject> all,
            Consumer<Message> told) {
        String kinds = wanted.stream().filter(d -> d != drawn).map(DiagramDescription::name).collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            told.accept(new Message("si disegna " + drawn.name() + "; con --diagram anche: " + kinds + ".",
                    drawn.name() + " is drawn; with --diagram also: " + kinds + "."));
        }
        if (targets.size() > 1) {
            String first = names(targets.subList(0, 1), all);
            String others = names(targets.subList(1, targets.size()), all);
            told.accept(new Message("si disegna di " + first + "; con --of anche: " + others + ".",
                    "it is drawn of " + first + "; with --of also: " + others + "."));
        }
    }

    /** How elements are named for {@code --of}: shortly, and with their place or file where others have the same name. */
    private static String names(List<EObject> targets, List<EObject> all) {
        Map<String, Long> named = count(all, DiagramChoice::name);
        Map<String, Long> inFile = count(all, DiagramChoice::fragment);
        return targets.stream().limit(SHOWN).map(t -> named.get(name(t)) == 1 ? name(t) : inFile.get(fragment(t)) == 1 ? fragment(t) : path(t, all))
                .collect(Collectors.joining(", ")) + (targets.size() > SHOWN ? ", …" : "");
    }

    private static Map<String, Long> count(List<EObject> all, Function<EObject, String> name) {
        return all.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    }

    private static boolean isCalled(String wanted, String name, String label) {
        return wanted.equalsIgnoreCase(name) || wanted.equalsIgnoreCase(label);
    }

    private boolean isNamed(EObject target) {
        String fragment = fragment(target);
        return element.equals(name(target)) || element.equals(fragment) || element.equals(fragment.substring(1))
                || element.endsWith(fragment) && isEnd(file(target), element.substring(0, element.length() - fragment.length()));
    }

    private static boolean isEnd(String path, String end) {
        String wanted = end.replace('\\', '/');
        return path.equals(wanted) || path.endsWith("/" + wanted);
    }

    private static String fragment(EObject target) {
        return "#" + EcoreUtil.getURI(target).fragment();
    }

    private static String file(EObject target) {
        URI uri = EcoreUtil.getURI(target).trimFragment();
        return uri.isFile() ? uri.toFileString().replace('\\', '/') : uri.toString();
    }

    /** Its file, with as many folders as tell it from those of the others, and its place in it. */
    private static String path(EObject target, List<EObject> all) {
        String file = file(target);
        List<String> others = all.stream().map(DiagramChoice::file).filter(f -> !f.equals(file)).distinct().toList();
        int from = file.lastIndexOf('/');
        while (from > 0 && isAmbiguous(file.substring(from + 1), others)) {
            from = file.lastIndexOf('/', from - 1);
        }
        return file.substring(from + 1) + fragment(target);
    }

    private static boolean isAmbiguous(String end, List<String> others) {
        return others.stream().anyMatch(f -> isEnd(f, end));
    }

    /** The name of an element, else its place in the model. */
    private static String name(EObject target) {
        EStructuralFeature name = target.eClass().getEStructuralFeature("name");
        Object value = name == null ? null : target.eGet(name);
        return value == null ? fragment(target) : value.toString();
    }

    private Set<String> known(Diagram drawn, UnaryOperator<String> words) throws ViewpointProblem {
        List<Layer> all = drawn.description().additional();
        Set<String> names = new LinkedHashSet<>();
        for (String wanted : layers) {
            Optional<Layer> layer = all.stream().filter(l -> isCalled(wanted, l.name(), words.apply(l.label()))).findFirst();
            if (layer.isEmpty() && !wanted.isEmpty()) {
                throw noLayer(wanted, all.stream().map(Layer::name).collect(Collectors.joining(", ")));
            }
            layer.ifPresent(l -> names.add(l.name()));
        }
        return names;
    }

    private static ViewpointProblem noLayer(String wanted, String known) {
        return new ViewpointProblem("Il livello " + wanted + " non c'è; " + (known.isEmpty() ? "il diagramma non ne ha." : "ci sono: " + known + "."),
                "There is no layer " + wanted + "; " + (known.isEmpty() ? "the diagram has none." : "there are: " + known + "."));
    }
}
