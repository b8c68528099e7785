// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.vaglio.language.edits.EditRefused;
import org.vaglio.language.edits.ModelEdits;
import org.vaglio.language.edits.TextChange;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.tests.Maps;

/** Some files read together, and what a change of their model does to their texts. */
public final class Workspace {

    /**
     * What a change came to.
     *
     * @param changes  the edits of each file that changes
     * @param texts    the texts after them
     * @param intended what the model said after the modification
     * @param deleted  numbers of the elements that the model no longer held then
     */
    public record Outcome(Map<String, List<TextChange>> changes, Map<String, String> texts, String intended, Set<Integer> deleted) {
    }

    private final Map<String, String> texts;
    private final XtextResourceSet resources;
    private final String said;

    Workspace(Map<String, String> texts) {
        this.texts = texts;
        this.resources = read(texts);
        this.said = Dump.of(resources);
    }

    public static Workspace of(String text) {
        return new Workspace(Map.of("a.mappa", text));
    }

    private static XtextResourceSet read(Map<String, String> texts) {
        XtextResourceSet resources = Maps.INJECTOR.getInstance(XtextResourceSet.class);
        texts.forEach((name, text) -> {
            Resource resource = resources.createResource(URI.createURI("memory:/" + name));
            try {
                resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        EcoreUtil.resolveAll(resources);
        return resources;
    }

    Map<String, String> texts() {
        return texts;
    }

    public XtextResourceSet resources() {
        return resources;
    }

    List<String> errors() {
        List<String> errors = new ArrayList<>();
        List.copyOf(resources.getResources()).forEach(r -> r.getErrors().forEach(e -> errors.add(r.getURI().lastSegment() + " " + e)));
        return errors;
    }

    /** All elements of the files, in the order of the text. */
    public List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        for (Resource file : resources.getResources()) {
            if (file.getURI().scheme().equals("memory")) {
                file.getAllContents().forEachRemaining(elements::add);
            }
        }
        return elements;
    }

    public <T extends EObject> T get(Class<T> kind, String name) {
        return elements().stream().filter(kind::isInstance).map(kind::cast)
                .filter(e -> name.equals(e instanceof NamedElement named ? named.getName() : null)).findFirst().orElseThrow();
    }

    <T extends EObject> T first(Class<T> kind) {
        return elements().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** The edits of a modification, and what the model said after it. */
    Outcome change(Consumer<Workspace> modification) throws EditRefused {
        List<EObject> elements = elements();
        Set<Integer> deleted = new HashSet<>();
        String[] intended = new String[1];
        Map<XtextResource, List<TextChange>> edits;
        try {
            edits = Maps.INJECTOR.getInstance(ModelEdits.class).edits(resources, () -> {
                modification.accept(this);
                intended[0] = Dump.of(resources);
                elements.stream().filter(e -> e.eResource() == null).forEach(e -> deleted.add(elements.indexOf(e)));
            });
        } finally {
            assertEquals(said, Dump.of(resources), "the model is what it was");
        }
        Map<String, List<TextChange>> changes = new LinkedHashMap<>();
        edits.forEach((file, list) -> changes.put(file.getURI().lastSegment(), list));
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changes.forEach((name, list) -> changed.put(name, TextChange.apply(texts.get(name), list)));
        return new Outcome(changes, changed, intended[0], deleted);
    }

    /** Changes, and checks what holds for every change: laws 1 and 3. */
    public Outcome changeLawfully(Consumer<Workspace> modification) throws EditRefused {
        Outcome outcome = change(modification);
        Workspace again = new Workspace(outcome.texts);
        Supplier<String> shown = () -> String.join("\n----\n", outcome.texts.values());
        assertEquals(List.of(), again.errors(), shown);
        assertEquals(outcome.intended, again.said, shown);
        outcome.changes.forEach((name, list) -> {
            List<TextChange> back = TextChange.inverse(texts.get(name), list);
            assertEquals(texts.get(name), TextChange.apply(outcome.texts.get(name), back));
        });
        return outcome;
    }
}
