// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaglio.language.formatting.MapFormat;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Text to model to text: nothing is lost. */
class RoundTripTest {

    static Stream<Path> maps() throws IOException {
        Path library = Home.path("bundles/org.vaglio.language/src/main/resources/org/vaglio/language/library");
        try (Stream<Path> examples = Files.list(Home.path("examples")); Stream<Path> methods = Files.list(library)) {
            return Stream.concat(examples, methods).filter(f -> f.toString().endsWith(".mappa")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void serializingWithTheTextGivesTheText(Path file) throws IOException {
        String text = Files.readString(file);
        EObject map = parsed(text).getContents().get(0);
        assertEquals(text.strip(), Maps.INJECTOR.getInstance(ISerializer.class).serialize(map).strip());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void serializingTheModelAloneGivesTheSameModel(Path file) throws IOException {
        assertModelSurvives(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void formattingChangesOnlyBlanksAndIsDoneOnce(Path file) throws IOException {
        String text = Files.readString(file);
        String formatted = format(text);
        assertEquals(text.replaceAll("\\s+", ""), formatted.replaceAll("\\s+", ""));
        assertEquals(formatted, format(formatted));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void mapsOfTheProjectAreFormatted(Path file) throws IOException {
        String text = Files.readString(file);
        assertEquals(format(text), text);
    }

    @Property(tries = 150)
    void generatedMapsSurvive(@ForAll Random random) {
        String text = new GeneratedMap(random).text();
        assertModelSurvives(text);
        String formatted = format(text);
        assertEquals(formatted, format(formatted));
        assertTrue(EcoreUtil.equals(parsed(text).getContents().get(0), parsed(formatted).getContents().get(0)), text);
    }

    @Test
    void lineEndsOfWindowsStay() {
        assertEquals("piano T {\r\n  // nota\r\n  area A \"Contratti\"\r\n}\r\n",
                format("piano T {\r\n  // nota\r\n  area   A \"Contratti\"\r\n}\r\n"));
    }

    private static String format(String text) {
        return Maps.INJECTOR.getInstance(MapFormat.class).format(parsed(text));
    }

    private static void assertModelSurvives(String text) {
        EObject model = parsed(text).getContents().get(0);
        XtextResource bare = (XtextResource) model.eResource().getResourceSet().createResource(URI.createURI("memory:/bare.mappa"));
        model.eResource().getResourceSet().getResources().remove(model.eResource());
        EObject copy = EcoreUtil.copy(model);
        bare.getContents().add(copy);
        String written = Maps.INJECTOR.getInstance(ISerializer.class).serialize(copy);
        assertTrue(EcoreUtil.equals(model, parsed(written).getContents().get(0)), written);
        assertEquals(format(written).strip(), written.strip());
    }

    private static XtextResource parsed(String text) {
        XtextResource resource = Maps.parse(text);
        assertEquals(List.of(), resource.getErrors(), text);
        return resource;
    }
}
