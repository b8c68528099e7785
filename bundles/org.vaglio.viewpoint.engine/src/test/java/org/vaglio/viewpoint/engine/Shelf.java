// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.drawing.View;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.reading.ModelReader;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Specification;
import org.vaglio.viewpoint.engine.specification.Tool;

/** A viewpoint over a model of books on shelves, both as the test writes them. */
public final class Shelf {

    private static final String METAMODEL = """
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="books" nsURI="http://test/books" nsPrefix="books">
              <eClassifiers xsi:type="ecore:EClass" name="Named" abstract="true">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="name" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EString"/>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EClass" name="Shelf" eSuperTypes="#//Named">
                <eStructuralFeatures xsi:type="ecore:EReference" name="shelves" upperBound="-1" eType="#//Shelf" containment="true"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="books" upperBound="-1" eType="#//Book" containment="true"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="loans" upperBound="-1" eType="#//Loan" containment="true"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="best" eType="#//Book" containment="true"/>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EClass" name="Book" eSuperTypes="#//Named">
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="pages" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EInt"/>
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="kind" eType="#//Kind"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="cites" upperBound="-1" eType="#//Book"/>
              </eClassifiers>
              <eClassifiers xsi:type="ecore:EEnum" name="Kind">
                <eLiterals name="verse" value="0"/><eLiterals name="prose" value="1"/></eClassifiers>
              <eClassifiers xsi:type="ecore:EClass" name="Loan" eSuperTypes="#//Named">
                <eStructuralFeatures xsi:type="ecore:EReference" name="from" eType="#//Book"/>
                <eStructuralFeatures xsi:type="ecore:EReference" name="to" eType="#//Book"/>
              </eClassifiers>
            </ecore:EPackage>
            """;

    private final Drawing drawing;
    private final Diagram diagram;

    /**
     * Draws.
     *
     * @param folder   where the files are written
     * @param body     what is in the diagram description
     * @param content  what is on the outermost shelf
     * @param services has the services; null for none
     */
    public Shelf(Path folder, String body, String content, Object services) {
        try {
            Specification specification = SpecificationReader.read(specification(body));
            ModelReader reader = new ModelReader();
            reader.addMetamodel(Files.writeString(folder.resolve("books.ecore"), METAMODEL));
            Path model = Files.writeString(folder.resolve("model.xmi"), """
                    <books:Shelf xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:books="http://test/books" name="all">
                    %s
                    </books:Shelf>
                    """.formatted(content));
            Services registered = new Services();
            if (services != null) {
                registered.register(services);
            }
            drawing = new Drawing(specification, registered, reader.read(model));
            diagram = drawing.draw(specification.diagrams().get(0), root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ViewpointProblem e) {
            throw new AssertionError(e);
        }
    }

    /** A specification whose only diagram description has the given body. */
    public static String specification(String body) {
        return """
                <description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:description="d" xmlns:dd="dd" xmlns:style="s" xmlns:tool="t" xmlns:f="f" name="g">
                <ownedViewpoints name="v"><ownedRepresentations xsi:type="dd:DiagramDescription" name="D" domainClass="books::Shelf">
                %s
                </ownedRepresentations></ownedViewpoints>
                </description:Group>
                """.formatted(body);
    }

    public Drawing drawing() {
        return drawing;
    }

    public Diagram diagram() {
        return diagram;
    }

    /** The outermost shelf. */
    public EObject root() {
        return drawing.resources().get(0).getContents().get(0);
    }

    /** The first view with a label. */
    public View view(String label) {
        return diagram.views().stream().filter(v -> v.label().equals(label)).findFirst().orElseThrow();
    }

    /** The tool of a name. */
    public <T extends Tool> T tool(Class<T> kind, String name) {
        return drawing.specification().tools().values().stream().filter(t -> t.name().equals(name)).map(kind::cast).findFirst().orElseThrow();
    }
}
