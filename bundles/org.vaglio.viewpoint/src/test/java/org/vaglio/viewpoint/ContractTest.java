// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.viewpoint.engine.expressions.Expression;
import org.vaglio.viewpoint.engine.specification.DiagramDescription;
import org.vaglio.viewpoint.engine.specification.EdgeMapping;
import org.vaglio.viewpoint.engine.specification.Mapping;
import org.vaglio.viewpoint.engine.specification.Specification;

/** What the specification names is there: classes, features, services by the types of their arguments, icons, labels, tools. */
class ContractTest {

    private static final Set<String> TYPES = Set.of("domainClass", "targetClass");
    private static final Set<String> ICONS = Set.of("iconPath", "icon");

    private final Specification specification = Specified.specification();
    private final Signatures signatures = new Signatures(specification.viewpoints().get(0).services());

    @Test
    void nothingOfItIsUnsupported() {
        assertEquals(List.of(), specification.unsupported());
    }

    @Test
    void itHasTheFourDiagrams() {
        assertEquals(List.of(VaglioViewpoint.PROCESS_MAP, VaglioViewpoint.DECOMPOSITION, VaglioViewpoint.TREATMENT, VaglioViewpoint.METHOD),
                specification.diagrams().stream().map(DiagramDescription::name).toList());
        assertEquals(VaglioViewpoint.NAME, specification.viewpoints().get(0).name());
    }

    @Test
    void everyClassIsInTheMetamodel() {
        assertEquals(List.of(), attributes(TYPES).filter(n -> !n.startsWith("riskmap::") || Uses.type(n) == null).toList());
    }

    @Test
    void everyExpressionNamesAFeatureAVariableOrAServiceThatIsThere() {
        assertEquals(List.of(), Uses.of(specification).stream().flatMap(u -> signatures.missing(u.expression(), u.self(), u.variables())
                .map(problem -> u.place() + ": " + u.expression().text() + ": " + problem).stream()).toList());
    }

    @Test
    void everyExpressionOfTheFileIsHeldAgainstTheMetamodel() {
        Set<String> written = Specified.attributes().stream().map(Specified.Attribute::value)
                .filter(v -> v.startsWith("service:") || v.startsWith("feature:") || v.startsWith("var:")).collect(Collectors.toCollection(TreeSet::new));
        Uses.of(specification).forEach(u -> written.remove(u.expression().text()));
        assertEquals(Set.of(), written);
    }

    @Test
    void candidatesAreElementsAndConditionsAreTrueOrFalse() {
        assertEquals(List.of(), Uses.of(specification).stream().flatMap(u -> wrongResult(u).stream()).toList());
    }

    private List<String> wrongResult(Uses.Use use) {
        boolean candidates = specification.mappings().values().stream().anyMatch(m -> m.core().candidates().equals(use.expression())
                || m instanceof EdgeMapping e && e.targetFinder().equals(use.expression()));
        if (!candidates || !(use.expression() instanceof Expression.Service service)) {
            return List.of();
        }
        Class<?> result = signatures.method(service, use.self(), use.variables()).map(Method::getReturnType).orElse(null);
        boolean elements = result != null && (Collection.class.isAssignableFrom(result) || EObject.class.isAssignableFrom(result));
        return elements ? List.of() : List.of(use.place() + ": " + service.text() + " gives " + result);
    }

    @Test
    void everyServiceIsUsedAndItsNameBelongsToOneClass() {
        Set<String> called = Uses.of(specification).stream().map(Uses.Use::expression).filter(Expression.Service.class::isInstance)
                .map(e -> ((Expression.Service) e).name()).collect(Collectors.toSet());
        Map<String, Set<Class<?>>> owners = signatures.methods().collect(Collectors.groupingBy(Method::getName,
                Collectors.mapping(Method::getDeclaringClass, Collectors.toSet())));
        assertEquals(List.of(), owners.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).toList());
        assertEquals(Set.of(), owners.keySet().stream().filter(n -> !called.contains(n) && !INNER.contains(n)).collect(Collectors.toSet()));
    }

    /** Services that others build on. */
    private static final Set<String> INNER = Set.of("detachEvent", "unlinkFactor", "unlinkMeasure", "removeOperand", "riskText", "riskComputation");

    @Test
    void servicesAreMadeWithoutArgumentsKeepNothingAndTakeAnElementFirst() {
        assertEquals(List.of(), signatures.services().stream().filter(c -> Arrays.stream(c.getConstructors()).noneMatch(k -> k.getParameterCount() == 0))
                .toList());
        assertEquals(List.of(), signatures.services().stream().flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .filter(f -> !Modifier.isFinal(f.getModifiers()) || isContainer(f)).toList());
        assertEquals(List.of(), signatures.methods()
                .filter(m -> m.getParameterCount() == 0 || !EObject.class.isAssignableFrom(m.getParameterTypes()[0])).toList());
    }

    private static boolean isContainer(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && (Collection.class.isAssignableFrom(field.getType()) || Map.class.isAssignableFrom(field.getType()));
    }

    @Test
    void everyIconIsThere() {
        assertEquals(List.of(), attributes(ICONS).distinct().filter(path -> !path.startsWith("/org.vaglio.viewpoint/")
                || VaglioViewpoint.class.getResource(path.substring("/org.vaglio.viewpoint".length())) == null).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyLabelIsTranslatedAndEveryTranslationIsUsed(String language) {
        ResourceBundle words = VaglioViewpoint.labels(Locale.of(language));
        Set<String> keys = Specified.attributes().stream().map(Specified.Attribute::value).filter(v -> v.startsWith("%")).map(v -> v.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, new TreeSet<>(words.keySet()));
        assertEquals(language.equals("it") ? "Mappa dei processi" : "Process map", words.getString("diagram.processMap"));
    }

    @Test
    void everythingThatIsShownCanBeRenamedAndDeletedExceptWhatStandsForSomethingElse() {
        Set<String> marks = Set.of("PM_Method", "PM_Area", "PM_Measures", "PM_Findings", "DC_StepFindings", "DC_EventFindings", "DC_Note", "TR_Note",
                "ME_Note", "ME_Levels", "ME_Classes", "ME_Reaches");
        List<Mapping> shown = specification.mappings().values().stream().filter(m -> !marks.contains(m.name())).toList();
        assertEquals(List.of(), names(shown.stream().filter(m -> m.core().deletion() == null)));
        assertEquals(List.of(), names(shown.stream().filter(m -> m.core().directEdit() == null)
                .filter(m -> !(m instanceof EdgeMapping edge) || edge.elementBased())));
        assertEquals(List.of(), names(shown.stream().filter(m -> m instanceof EdgeMapping edge && edge.reconnections().isEmpty())));
    }

    @Test
    void everyToolIsReadAndStandsForItsMappings() {
        assertEquals(68, specification.tools().size());
        specification.tools().values().forEach(t -> assertNotNull(t.core().operation(), t.name()));
    }

    private static List<String> names(Stream<Mapping> mappings) {
        return mappings.map(Mapping::name).sorted().toList();
    }

    private static Stream<String> attributes(Set<String> names) {
        return Specified.attributes().stream().filter(a -> names.contains(a.name())).map(Specified.Attribute::value);
    }
}
