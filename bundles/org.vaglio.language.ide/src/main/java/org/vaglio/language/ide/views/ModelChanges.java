// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.vaglio.language.edits.Deletion;
import org.vaglio.language.ide.features.Acceptances;
import org.vaglio.language.ide.features.Containment;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Addresses;
import org.vaglio.model.FreshNames;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.RiskmapPackage;
import org.vaglio.model.riskmap.TitledElement;
import org.vaglio.model.riskmap.provider.RiskmapEditPlugin;

import com.google.inject.Inject;

/**
 * What views ask {@link org.vaglio.language.ide.server.Models} to change: each method gives a change of the map that holds the element. A
 * change that cannot be made throws a {@link ResponseErrorException} with a sentence when it runs.
 */
public class ModelChanges {

    private static final String LIBRARY = "library:";

    @Inject
    private Symbols symbols;
    @Inject
    private Deletion deletion;
    @Inject
    private MessageLanguage language;

    /** How a form refers to an element that can be chosen: in a map by its place, in the library by its name. */
    static String key(ElementRef ref, EObject element) {
        return ref != null ? ref.uri() + '#' + ref.address() : element instanceof NamedElement n ? LIBRARY + n.getName() : "";
    }

    /** Gives an element another name; references follow. */
    public Consumer<MapFile> rename(ElementRef element, String name) {
        return file -> {
            if (!(find(file, element) instanceof NamedElement named)) {
                throw refused("Questo elemento non ha un nome.", "This element has no name.");
            }
            named.setName(name);
        };
    }

    /** Deletes elements with all that they hold, and what refers to them. */
    public Consumer<MapFile> delete(List<ElementRef> elements) {
        return delete(elements, losses -> {
        });
    }

    /**
     * Deletes elements with all that they hold, and what refers to them.
     *
     * @param losses hears what else is lost, a line each, in words for people; empty when nothing is
     */
    public Consumer<MapFile> delete(List<ElementRef> elements, Consumer<List<String>> losses) {
        return file -> losses.accept(elements.stream().map(ref -> find(file, ref)).toList().stream().filter(e -> e.eResource() != null)
                .flatMap(e -> delete(e).stream()).distinct().toList());
    }

    private List<String> delete(EObject element) {
        List<String> lost = new ArrayList<>();
        int inner = count(element);
        if (inner > 0) {
            lost.add(language.choose("Ciò che sta in «" + symbols.label(element) + "»: " + inner + (inner == 1 ? " elemento" : " elementi"),
                    "What is inside \"" + symbols.label(element) + "\": " + inner + (inner == 1 ? " element" : " elements")));
        }
        deletion.delete(element).forEach(removal -> lost.add(said(removal)));
        return lost;
    }

    private int count(EObject element) {
        int count = 0;
        for (var all = element.eAllContents(); all.hasNext();) {
            count += symbols.isShown(all.next()) ? 1 : 0;
        }
        return count;
    }

    private String said(Deletion.Removal removal) {
        EClass type = removal.element().eClass();
        String label = symbols.isShown(removal.element()) ? symbols.label(removal.element()) : word("_UI_" + type.getName() + "_type");
        return removal.reference() == null ? label : label + ": " + word("_UI_" + removal.reference().getEContainingClass().getName() + '_'
                + removal.reference().getName() + "_feature");
    }

    private static String word(String key) {
        return RiskmapEditPlugin.INSTANCE.getString(key);
    }

    /** Moves elements into another, at the end of those of their kind. */
    public Consumer<MapFile> move(List<ElementRef> elements, ElementRef into) {
        return file -> {
            EObject parent = find(file, into);
            for (EObject element : elements.stream().map(ref -> find(file, ref)).toList()) {
                if (EcoreUtil.isAncestor(element, parent)) {
                    throw refused("«" + symbols.label(element) + "» non si può spostare in sé stesso.",
                            "\"" + symbols.label(element) + "\" cannot be moved into itself.");
                }
                list(parent, element.eClass()).add(element);
            }
        };
    }

    /** The kinds of elements that can be made within one of a kind, both by the names of their classes. */
    public List<FormField.Choice> kinds(String parent) {
        return RiskmapPackage.eINSTANCE.getEClassifier(parent) instanceof EClass kind && !kind.isAbstract() ? kinds(EcoreUtil.create(kind)) : List.of();
    }

    /** The kinds of elements that can be made within another, by the names of their classes. */
    public List<FormField.Choice> kinds(EObject parent) {
        return RiskmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && RiskmapPackage.Literals.TITLED_ELEMENT.isSuperTypeOf(c) && Containment.of(parent, c).isPresent())
                .map(EcoreUtil::create).filter(symbols::isShown)
                .map(e -> new FormField.Choice(e.eClass().getName(), symbols.kind(e))).toList();
    }

    /** Makes an element within another, with a name that is free and its kind as title. */
    public Consumer<MapFile> create(ElementRef parent, String kind) {
        return create(parent, kind, made -> {
        });
    }

    /**
     * Makes an element within another, with a name that is free and its kind as title.
     *
     * @param told hears of the element that is made; its place in the text is not known yet
     */
    public Consumer<MapFile> create(ElementRef parent, String kind, Consumer<ElementRef> told) {
        return file -> {
            EObject into = find(file, parent);
            EObject made = EcoreUtil.create((EClass) RiskmapPackage.eINSTANCE.getEClassifier(kind));
            String word = symbols.kind(made);
            list(into, made.eClass()).add(made);
            if (made instanceof TitledElement titled) {
                titled.setTitle(Character.toUpperCase(word.charAt(0)) + word.substring(1));
                titled.setName(FreshNames.near(into, identifier(word)));
            }
            told.accept(new ElementRef(parent.uri(), Addresses.of(made), 0, 0));
        };
    }

    /** The first letters of words, without blanks: {@code EventoRischioso}. */
    private static String identifier(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split("[^\\p{L}]+")) {
            name.append(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /**
     * What the authors accept.
     *
     * @param element in which it is found
     * @param rule    id of the rule that finds it
     */
    public record Accepted(ElementRef element, String rule) {
    }

    /** Has the authors accept findings for a reason: in their elements, or the nearest ones around them in which that can be said. */
    public Consumer<MapFile> accept(List<Accepted> findings, String reason) {
        return file -> {
            Map<EObject, Set<String>> rules = new LinkedHashMap<>();
            findings.forEach(f -> rules.computeIfAbsent(holder(find(file, f.element())), k -> new LinkedHashSet<>()).add(f.rule()));
            rules.forEach((holder, accepted) -> accepted.forEach(rule -> Acceptances.add(holder, rule, reason)));
        };
    }

    private EObject holder(EObject element) {
        return Acceptances.holder(element).orElseThrow(() -> refused("Questo rilievo non si può accettare nella mappa.",
                "This finding cannot be accepted in the map."));
    }

    /**
     * Gives a feature of an element other values.
     *
     * @param keys of the choices of its {@link FormField}, or the text that was entered; none to have it say nothing
     */
    public Consumer<MapFile> set(ElementRef element, String feature, List<String> keys) {
        return file -> {
            EObject target = find(file, element);
            EStructuralFeature changed = target.eClass().getEStructuralFeature(feature);
            if (changed instanceof EReference reference && changed.isMany()) {
                set(file, target, reference, keys);
            } else if (keys.isEmpty() || keys.get(0).isBlank()) {
                target.eUnset(changed);
            } else {
                target.eSet(changed, changed instanceof EReference ? referred(file, keys.get(0)) : value((EAttribute) changed, keys.get(0)));
            }
        };
    }

    private void set(MapFile file, EObject target, EReference reference, List<String> keys) {
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) target.eGet(reference);
        List<EObject> wanted = keys.stream().map(k -> referred(file, k)).toList();
        list.removeIf(e -> !wanted.contains(e));
        wanted.stream().filter(e -> !list.contains(e)).forEach(list::add);
    }

    private Object value(EAttribute attribute, String text) {
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text.strip());
        } catch (RuntimeException e) {
            throw refused("«" + text + "» non si può scrivere qui.", "\"" + text + "\" cannot be written here.");
        }
    }

    private EObject referred(MapFile file, String key) {
        int at = key.indexOf('#');
        if (key.startsWith(LIBRARY) || at < 0) {
            throw refused("I metodi della libreria si scelgono nel testo.", "Methods of the library are chosen in the text.");
        }
        return find(file, new ElementRef(key.substring(0, at), key.substring(at + 1), 0, 0));
    }

    /** The element of a reference. */
    EObject find(MapFile file, ElementRef ref) {
        return file.group().files().stream().filter(f -> f.uri().equals(ref.uri()) && f.map() != null)
                .flatMap(f -> Addresses.find(f.map(), ref.address()).stream()).findFirst()
                .orElseThrow(() -> refused("Questo elemento non c'è più: il testo è cambiato.", "This element is no longer there: the text has changed."));
    }

    private EList<EObject> list(EObject parent, EClass kind) {
        return Containment.of(parent, kind).orElseThrow(() -> refused(
                "«" + symbols.label(parent) + "» non può contenere un elemento di questo tipo.",
                "\"" + symbols.label(parent) + "\" cannot hold an element of this kind."));
    }

    ResponseErrorException refused(String italian, String english) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, language.choose(italian, english), null));
    }
}
