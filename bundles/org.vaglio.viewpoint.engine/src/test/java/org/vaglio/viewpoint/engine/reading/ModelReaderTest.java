// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

    private static final String BASE = """
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="base" nsURI="http://test/base" nsPrefix="base">
              <eClassifiers xsi:type="ecore:EClass" name="Named" abstract="true">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name"
                    eType="ecore:EDataType platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#//EString"/>
              </eClassifiers>
            </ecore:EPackage>
            """;
    private static final String PARTS = """
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="parts" nsURI="http://test/parts" nsPrefix="parts">
              <eClassifiers xsi:type="ecore:EClass" name="Part" eSuperTypes="ecore:EClass platform:/resource/org.base/model/base.ecore#//Named">
                <eStructuralFeatures xsi:type="ecore:EReference" name="next" eType="#//Part"/>
              </eClassifiers>
            </ecore:EPackage>
            """;
    private static final String MODEL = """
            <parts:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:parts="http://test/parts"
                name="%s">%s</parts:Part>
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Object value(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    @Test
    void filesOfAWorkspaceAreThoseOfTheSameName() throws IOException, ViewpointProblem {
        ModelReader reader = new ModelReader();
        reader.addMetamodel(file("parts.ecore", PARTS));
        reader.addMetamodel(file("base.ecore", BASE));
        file("b.parts", MODEL.formatted("second", ""));
        List<Resource> read = reader.read(file("a.parts", MODEL.formatted("first", "<next href=\"platform:/resource/project/b.parts#/\"/>")));
        EObject first = read.get(0).getContents().get(0);
        assertEquals(List.of("first", "second"), List.of(value(first, "name"), value((EObject) value(first, "next"), "name")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "ISO-8859-1"})
    void filesAreReadInTheEncodingThatTheyDeclare(String encoding) throws IOException, ViewpointProblem {
        String declared = "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(encoding);
        ModelReader reader = new ModelReader();
        reader.addMetamodel(file("base.ecore", BASE));
        reader.addMetamodel(Files.writeString(folder.resolve("parts.ecore"), declared + PARTS.replace("Part\"", "Unità\"").replace("//Part", "//Unità"),
                Charset.forName(encoding)));
        Path model = Files.writeString(folder.resolve("a.parts"), declared + MODEL.replace("parts:Part", "parts:Unità").formatted("qualità", ""),
                Charset.forName(encoding));
        assertEquals("qualità", value(reader.read(model).get(0).getContents().get(0), "name"));
    }

    @Test
    void aFileThatIsNotThereIsTold() throws IOException, ViewpointProblem {
        ModelReader reader = new ModelReader();
        reader.addMetamodel(file("base.ecore", BASE));
        reader.addMetamodel(file("parts.ecore", PARTS));
        Path model = file("a.parts", MODEL.formatted("first", "<next href=\"platform:/resource/project/b.parts#/\"/>"));
        assertEquals("It refers to b.parts, which cannot be read.", assertThrows(ViewpointProblem.class, () -> reader.read(model)).text().english());
    }

    @Test
    void aClassThatIsItsOwnSuperclassIsRefused() throws IOException {
        Path circle = file("circle.ecore", """
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="circle" nsURI="http://test/circle" nsPrefix="circle">
                  <eClassifiers xsi:type="ecore:EClass" name="Below" eSuperTypes="#//One"/>
                  <eClassifiers xsi:type="ecore:EClass" name="One" eSuperTypes="#//Other"/>
                  <eClassifiers xsi:type="ecore:EClass" name="Other" eSuperTypes="#//One"/>
                </ecore:EPackage>
                """);
        assertEquals("It is no model that can be read: Class 'One' is its own superclass.",
                assertThrows(ViewpointProblem.class, () -> new ModelReader().addMetamodel(circle)).text().english());
    }

    @ParameterizedTest
    @CsvSource({"two.ecore, one.ecore", "platform:/resource/project/two.ecore, platform:/resource/project/one.ecore", "http://test/two, http://test/one"})
    void aClassThatIsItsOwnSuperclassByAnotherFileIsRefused(String second, String first) throws IOException {
        String half = """
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="%1$s" nsURI="http://test/%1$s" nsPrefix="%1$s">
                  <eClassifiers xsi:type="ecore:EClass" name="%2$s" eSuperTypes="ecore:EClass %3$s"/>
                </ecore:EPackage>
                """;
        Path one = file("one.ecore", half.formatted("one", "One", second + "#//Two"));
        Path two = file("two.ecore", half.formatted("two", "Two", first + "#//One"));
        assertEquals("It is no model that can be read: Class 'Two' is its own superclass.", assertThrows(ViewpointProblem.class, () -> {
            ModelReader reader = new ModelReader();
            reader.addMetamodel(one);
            reader.addMetamodel(two);
        }).text().english());
    }

    @ParameterizedTest
    @CsvSource({"400, true", "600, false"})
    void elementsMayBeNestedFiveHundredDeep(int depth, boolean isRead) throws IOException, ViewpointProblem {
        ModelReader reader = new ModelReader();
        reader.addMetamodel(file("boxes.ecore", """
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="boxes" nsURI="http://test/boxes" nsPrefix="boxes">
                  <eClassifiers xsi:type="ecore:EClass" name="Box">
                    <eStructuralFeatures xsi:type="ecore:EReference" name="in" eType="#//Box" containment="true"/>
                  </eClassifiers>
                </ecore:EPackage>
                """));
        Path model = file("a.boxes", "<boxes:Box xmlns:boxes='http://test/boxes'>" + "<in>".repeat(depth) + "</in>".repeat(depth) + "</boxes:Box>");
        if (isRead) {
            assertEquals(1, reader.read(model).size());
        } else {
            assertThrows(ViewpointProblem.class, () -> reader.read(model));
        }
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Path model = file("a.parts", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
        assertEquals("It has a DOCTYPE or entities, which are not read.",
                assertThrows(ViewpointProblem.class, () -> new ModelReader().read(model)).text().english());
    }
}
