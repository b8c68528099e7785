// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskmapPackage;
import org.vaglio.model.riskmap.provider.Icons;
import org.vaglio.model.riskmap.provider.RiskmapItemProviderAdapterFactory;
import org.vaglio.tests.Maps;

class MetamodelTest {

    static Stream<EClass> classes() {
        return RiskmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void classesAndFeaturesAreDocumented(EClass eClass) {
        assertDocumented(eClass);
        eClass.getEStructuralFeatures().forEach(MetamodelTest::assertDocumented);
    }

    private static void assertDocumented(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        assertTrue(text != null && text.endsWith("."), ((ENamedElement) element).getName());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void classesThatCanBeMadeHaveAnIcon(EClass eClass) throws IOException {
        if (!eClass.isAbstract()) {
            try (InputStream icon = Icons.of(eClass.getName()).openStream()) {
                assertTrue(new String(icon.readAllBytes()).contains("<svg"), eClass.getName());
            }
        }
    }

    /** A class that no rule of the grammar makes could be in a model but not in a text. */
    @ParameterizedTest
    @MethodSource("classes")
    void classesThatCanBeMadeCanBeWritten(EClass eClass) {
        boolean written = GrammarUtil.allParserRules(Maps.INJECTOR.getInstance(IGrammarAccess.class).getGrammar()).stream()
                .anyMatch(r -> r.getType().getClassifier() == eClass);
        assertTrue(eClass.isAbstract() || written, eClass.getName());
    }

    @Test
    void labelsAreInItalianAndEnglish() throws IOException {
        Properties english = properties("plugin.properties");
        Properties italian = properties("plugin_it.properties");
        assertEquals(english.stringPropertyNames(), italian.stringPropertyNames());
        assertEquals("Scoring Sheet", english.getProperty("_UI_ScoringSheet_type"));
        assertEquals("Scheda di valutazione", italian.getProperty("_UI_ScoringSheet_type"));
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        String icon = Icons.of("Plan").toString();
        try (InputStream in = URI.create(icon.replace("icons/full/obj16/Plan.svg", name)).toURL().openStream()) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void itemProvidersShowAPlanAsATree() {
        Plan plan = Maps.plan("piano T \"Prova\" { macroprocesso M \"Acquisti\" { processo P \"Gare\" } }");
        RiskmapItemProviderAdapterFactory factory = new RiskmapItemProviderAdapterFactory();
        ITreeItemContentProvider tree = (ITreeItemContentProvider) factory.adapt(plan, ITreeItemContentProvider.class);
        Object macroprocess = tree.getChildren(plan).iterator().next();
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(macroprocess, IItemLabelProvider.class);
        assertEquals(List.of("Macroprocess Acquisti"), List.of(labels.getText(macroprocess)));
    }

    @Test
    void derivedFeaturesFollowTheText() {
        Plan plan = Maps.plan("""
                piano T usa PNA2013 { macroprocesso M { processo P { fase F scheda "1" { } } } misura X }
                """);
        assertEquals(List.of("P"), plan.getProcesses().stream().map(p -> p.getName()).toList());
        assertEquals(List.of("F"), plan.getProcesses().get(0).getPhases().stream().map(f -> f.getName()).toList());
        assertEquals(plan.getProcesses(), plan.getSheets().get(0).getScored());
        assertEquals(List.of("discrezionalità", "rilevanzaEsterna", "complessità", "valoreEconomico", "frazionabilità", "controlli"),
                plan.getMethod().getIndices().get(0).getCriteria().stream().map(c -> c.getName()).toList());
    }
}
