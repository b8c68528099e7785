// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between bundles, and no floating point near a score. */
class ArchitectureTest {

    private static final ArchRule ARROWS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.vaglio..")
            .layer("model").definedBy("org.vaglio.model", "org.vaglio.model.riskmap", "org.vaglio.model.riskmap.impl",
                    "org.vaglio.model.riskmap.util")
            .layer("edit").definedBy("org.vaglio.model.riskmap.provider..")
            .layer("assessment").definedBy("org.vaglio.assessment..")
            .layer("language").definedBy(resideInAPackage("org.vaglio.language..")
                    .and(not(resideInAPackage("org.vaglio.language.ide.."))))
            .layer("ide").definedBy("org.vaglio.language.ide..")
            .layer("documents").definedBy("org.vaglio.documents..")
            .layer("engine").definedBy("org.vaglio.viewpoint.engine..")
            .layer("viewpoint").definedBy(resideInAPackage("org.vaglio.viewpoint..")
                    .and(not(resideInAPackage("org.vaglio.viewpoint.engine.."))))
            .layer("diagram").definedBy("org.vaglio.diagram..")
            .layer("cli").definedBy("org.vaglio.cli..")
            .layer("tests").definedBy("org.vaglio.tests..").withOptionalLayers(true)
            .whereLayer("cli").mayOnlyBeAccessedByLayers("tests")
            .whereLayer("engine").mayNotAccessAnyLayer()
            .whereLayer("diagram").mayOnlyBeAccessedByLayers("cli", "tests")
            .whereLayer("engine").mayOnlyBeAccessedByLayers("diagram", "cli", "tests")
            .whereLayer("documents").mayOnlyBeAccessedByLayers("cli", "tests")
            .whereLayer("viewpoint").mayOnlyBeAccessedByLayers("diagram", "cli", "tests")
            .whereLayer("ide").mayOnlyBeAccessedByLayers("diagram", "cli", "tests")
            .whereLayer("language").mayOnlyBeAccessedByLayers("ide", "diagram", "documents", "cli", "tests")
            .whereLayer("assessment").mayOnlyBeAccessedByLayers("language", "viewpoint", "ide", "diagram", "documents", "cli", "tests")
            .whereLayer("edit").mayOnlyBeAccessedByLayers("ide", "tests");

    private static final ArchRule PLAIN_ASSESSMENT = noClasses().that().resideInAPackage("org.vaglio.assessment..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.xtext..", "com.google..", "org.eclipse.core..");

    private static final ArchRule PLAIN_VIEWPOINT = noClasses().that(resideInAPackage("org.vaglio.viewpoint..")
            .and(not(resideInAPackage("org.vaglio.viewpoint.engine.."))))
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.sirius..", "org.eclipse.swt..", "org.eclipse.xtext..");

    private static final ArchRule NO_FLOATING_RESULTS = noMethods().that().areDeclaredInClassesThat()
            .resideInAnyPackage("org.vaglio.assessment..", "org.vaglio.model")
            .should().haveRawReturnType(double.class).orShould().haveRawReturnType(float.class);

    private static final ArchRule NO_FLOATING_CALLS = noClasses().that().resideInAnyPackage("org.vaglio.assessment..", "org.vaglio.model")
            .should().callMethodWhere(DescribedPredicate.describe("turn a number into floating point",
                    call -> List.of("doubleValue", "floatValue", "parseDouble").contains(call.getName())))
            .orShould().dependOnClassesThat().belongToAnyOf(Double.class, Float.class, StrictMath.class);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.vaglio");

    static Stream<ArchRule> rules() {
        return Stream.of(ARROWS, PLAIN_ASSESSMENT, PLAIN_VIEWPOINT, NO_FLOATING_RESULTS, NO_FLOATING_CALLS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTo(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** Compiled code hides local variables from the rules above. */
    @Test
    void noFloatingPointIsWrittenNearAScore() throws IOException {
        Pattern floating = Pattern.compile("\\b(double|float|Double|Float)\\b");
        for (String bundle : List.of("model", "assessment")) {
            try (Stream<Path> files = Files.walk(Home.path("bundles/org.vaglio." + bundle + "/src/main/java"))) {
                assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".java"))
                        .filter(f -> floating.matcher(read(f)).find()).toList());
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
