// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.validation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.vaglio.assessment.Catalogue;
import org.vaglio.language.files.MapProblem;
import org.vaglio.language.files.Place;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.linking.NameTable;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Acceptance;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Import;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.RiskMap;
import org.vaglio.model.riskmap.RiskmapPackage;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.SeverityOverride;

import com.google.inject.Inject;

/** What must hold before a map means anything: each name means one thing, and nothing is defined by itself. */
public class Structure {

    /**
     * What is wrong at an element.
     *
     * @param element the element
     * @param message in the language in use
     */
    public record Fault(EObject element, String message) {
    }

    /** What has faults of its own. */
    private static final Set<EClass> FAULTY = Set.of(Literals.METHOD, Literals.ACCEPTANCE, Literals.SEVERITY_OVERRIDE, Literals.PLAN,
            Literals.INDEX, Literals.BAND_TABLE);
    private static final Map<EClass, Boolean> MAY_HOLD_FAULTS = new ConcurrentHashMap<>();
    private static final List<EClass> NAME_SPACES = List.of(Literals.ASSESSABLE, Literals.STEP);

    @Inject
    private IQualifiedNameProvider names;
    @Inject
    private MessageLanguage language;

    /** The problems of files that were read together. */
    public List<MapProblem> problems(Map<Resource, Path> files) {
        return faults(files.keySet()).stream().map(f -> {
            Place place = Place.of(f.element(), f.element() instanceof NamedElement ? Literals.NAMED_ELEMENT__NAME
                    : null, -1);
            return new MapProblem(files.get(f.element().eResource()), place.line(), place.column(), f.message());
        }).toList();
    }

    /** The faults in resources that were read together. */
    public List<Fault> faults(Collection<Resource> resources) {
        List<Fault> faults = new ArrayList<>();
        addImportCycles(resources, faults);
        addDuplicates(resources, faults);
        resources.forEach(resource -> resource.getContents().forEach(root -> addFaults(root, faults)));
        return faults;
    }

    /** Those of an element and what it contains; what can hold nothing of the kind, as most of a large map, is not gone through. */
    private void addFaults(EObject element, List<Fault> faults) {
        addOwnFaults(element, faults);
        if (MAY_HOLD_FAULTS.computeIfAbsent(element.eClass(), Structure::mayHoldFaults)) {
            element.eContents().forEach(child -> addFaults(child, faults));
        }
    }

    private static boolean mayHoldFaults(EClass eClass) {
        Set<EClass> held = new LinkedHashSet<>();
        List<EClass> next = new ArrayList<>(List.of(eClass));
        while (!next.isEmpty()) {
            EClass holder = next.removeLast();
            riskmapClasses().filter(c -> holder.getEAllContainments().stream().anyMatch(r -> r.getEReferenceType().isSuperTypeOf(c)))
                    .filter(held::add).forEach(next::add);
        }
        return held.stream().anyMatch(FAULTY::contains);
    }

    private static Stream<EClass> riskmapClasses() {
        return RiskmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    private void addOwnFaults(EObject element, List<Fault> faults) {
        switch (element) {
            case Method method -> addMethodFaults(method, faults);
            case Acceptance acceptance -> addAcceptanceFaults(acceptance, faults);
            case SeverityOverride override -> addUnknownRule(override, override.getRule(), faults);
            case Plan plan when plan.getToYear() != 0 && plan.getToYear() < plan.getFromYear() -> faults.add(new Fault(plan,
                    language.choose("Il periodo finisce prima di cominciare: " + plan.getFromYear() + "-" + plan.getToYear() + ".",
                            "The period ends before it begins: " + plan.getFromYear() + "-" + plan.getToYear() + ".")));
            case Index index -> addRepeated(index.getMembers(), faults);
            case BandTable table -> addRepeated(table.getBands(), faults);
            default -> {
            }
        }
    }

    private void addDuplicates(Collection<Resource> resources, List<Fault> faults) {
        Map<QualifiedName, List<EObject>> seen = new HashMap<>();
        for (Resource resource : resources) {
            NameTable table = resource instanceof MapResource map && map.names() != null ? map.names()
                    : new NameTable(names, resource);
            table.forEach((name, elements) -> {
                List<EObject> before = seen.putIfAbsent(name, elements);
                if (before != null || elements.size() > 1) {
                    addDuplicates(before == null ? List.of() : before, elements, faults);
                }
            });
        }
    }

    private void addDuplicates(List<EObject> before, List<EObject> elements, List<Fault> faults) {
        Set<EClass> spaces = new HashSet<>();
        before.forEach(e -> spaces.add(nameSpace(e.eClass())));
        for (EObject element : elements) {
            if (!spaces.add(nameSpace(element.eClass()))) {
                faults.add(duplicate((NamedElement) element));
            }
        }
    }

    private static EClass nameSpace(EClass eClass) {
        return NAME_SPACES.stream().filter(s -> s.isSuperTypeOf(eClass)).findFirst().orElse(eClass);
    }

    private Fault duplicate(NamedElement element) {
        return new Fault(element, language.choose("Il nome «" + element.getName()
                + "» c'è già: ogni nome si usa una volta.",
                "The name \"" + element.getName() + "\" is taken: each name is used once."));
    }

    private void addRepeated(Collection<? extends EObject> members, List<Fault> faults) {
        Set<List<Object>> seen = new HashSet<>();
        members.stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
                .filter(e -> e.getName() != null && !seen.add(List.of(e.eClass(), e.getName())))
                .forEach(e -> faults.add(duplicate(e)));
    }

    private void addAcceptanceFaults(Acceptance acceptance, List<Fault> faults) {
        addUnknownRule(acceptance, acceptance.getRule(), faults);
        if (acceptance.getReason().isBlank()) {
            faults.add(new Fault(acceptance, language.choose("Un'accettazione ha bisogno di un motivo.",
                    "An acceptance needs a reason.")));
        }
    }

    private void addUnknownRule(EObject element, String rule, List<Fault> faults) {
        if (Catalogue.rule(rule).isEmpty()) {
            faults.add(new Fault(element, language.choose("La regola «" + rule
                    + "» non esiste: vaglio rules le elenca.",
                    "There is no rule \"" + rule + "\": vaglio rules lists them.")));
        }
    }

    private void addMethodFaults(Method method, List<Fault> faults) {
        addRepeated(method.getMembers(), faults);
        Set<Method> seen = new HashSet<>();
        for (Method m = method; m != null; m = m.getParent()) {
            if (!seen.add(m)) {
                faults.add(new Fault(method, language.choose(
                        "Il metodo «" + method.getName()
                                + "» estende se stesso, direttamente o attraverso altri metodi.",
                        "The method \"" + method.getName() + "\" extends itself, directly or through other methods.")));
                return;
            }
        }
        method.getMembers().stream().filter(Formula.class::isInstance).map(Formula.class::cast)
                .filter(f -> usesItself(f, f, new HashSet<>())).findFirst()
                .ifPresent(f -> faults.add(new Fault(f, language.choose("Una formula usa il suo stesso risultato.",
                        "A formula uses its own result."))));
    }

    private static boolean usesItself(Formula start, Formula formula, Set<Formula> seen) {
        if (!seen.add(formula)) {
            return false;
        }
        for (Quantity operand : formula.getOperands()) {
            if (operand == start || operand instanceof Formula other && usesItself(start, other, seen)) {
                return true;
            }
        }
        return false;
    }

    private void addImportCycles(Collection<Resource> resources, List<Fault> faults) {
        Map<URI, List<Import>> imports = new LinkedHashMap<>();
        for (Resource resource : resources) {
            resource.getContents().stream().filter(m -> m instanceof RiskMap && resource.getURI().isFile())
                    .forEach(m -> imports.put(resource.getURI(), ((RiskMap) m).getImports()));
        }
        for (Map.Entry<URI, List<Import>> file : imports.entrySet()) {
            for (Import i : file.getValue()) {
                URI target = resolve(i);
                if (target != null && reaches(target, file.getKey(), imports, new HashSet<>())) {
                    faults.add(new Fault(i, language.choose(
                            "I file si importano a vicenda: «" + i.getImportURI()
                                    + "» importa a sua volta questo file.",
                            "The files import one another: \"" + i.getImportURI() + "\" imports this file in turn.")));
                }
            }
        }
    }

    /** The imported file; null for a text that names none. */
    private static URI resolve(Import i) {
        try {
            return i.getImportURI() == null ? null
                    : URI.createFileURI(Path.of(i.eResource().getURI().toFileString()).resolveSibling(i.getImportURI())
                            .toAbsolutePath().normalize().toString());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean reaches(URI from, URI to, Map<URI, List<Import>> imports, Set<URI> seen) {
        return from.equals(to) || seen.add(from) && imports.getOrDefault(from, List.of()).stream()
                .map(Structure::resolve).anyMatch(i -> i != null && reaches(i, to, imports, seen));
    }
}
