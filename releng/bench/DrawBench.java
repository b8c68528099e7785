// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.drawing.Drawing;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.layout.Layout;
import org.vaglio.viewpoint.engine.output.Picture;
import org.vaglio.viewpoint.engine.reading.ModelReader;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.specification.Specification;

/** How long a diagram takes: an Ecore model of so many classes, twenty in a package, most with a supertype. */
public final class DrawBench {

    private static final int PACKAGE = 20;
    private static final int RUNS = 15;
    private static final String LAYER = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0/@subNodeMappings.0";
    private static final String VIEWPOINT = """
            <description:Group xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="d" xmlns:dd="dd" xmlns:style="s">
            <ownedViewpoints name="v"><ownedRepresentations xsi:type="dd:DiagramDescription" name="Classes" domainClass="EPackage">
            <defaultLayer name="Default"><containerMappings name="P" semanticCandidatesExpression="feature:eSubpackages" domainClass="EPackage">
            <subNodeMappings name="C" semanticCandidatesExpression="feature:eClassifiers" domainClass="EClass">
            <style xsi:type="style:SquareDescription" labelPosition="node"/></subNodeMappings>
            <style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
            <edgeMappings name="S" sourceMapping="%1$s" targetMapping="%1$s" targetFinderExpression="feature:eSuperTypes"><style/></edgeMappings>
            </defaultLayer></ownedRepresentations></ownedViewpoints></description:Group>
            """.formatted(LAYER);

    private DrawBench() {
    }

    public static void main(String[] args) throws Exception {
        int classes = Integer.parseInt(args[0]);
        Specification specification = SpecificationReader.read(VIEWPOINT);
        Path file = Files.writeString(Files.createTempFile("bench", ".ecore"), model(classes));
        Drawing drawing = new Drawing(specification, new Services(), new ModelReader().read(file));
        EObject root = drawing.resources().get(0).getContents().get(0);
        long[][] times = new long[4][RUNS];
        Diagram diagram = null;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            diagram = drawing.draw(specification.diagrams().get(0), root);
            times[0][run] = System.nanoTime() - start;
            start = System.nanoTime();
            drawing.refresh(diagram);
            times[1][run] = System.nanoTime() - start;
            start = System.nanoTime();
            Layout.of(diagram);
            times[2][run] = System.nanoTime() - start;
            Picture picture = Picture.of("Classes", diagram);
            start = System.nanoTime();
            picture.svg();
            times[3][run] = System.nanoTime() - start;
        }
        System.out.printf("%d nodes, %d edges, warm: draw %d ms, refresh %d ms, layout %d ms, SVG %d ms%n", diagram.views().size()
                - diagram.edges().size(), diagram.edges().size(), median(times[0]), median(times[1]), median(times[2]), median(times[3]));
        Files.delete(file);
    }

    /** The first runs warm up. */
    private static long median(long[] times) {
        long[] warm = Arrays.copyOfRange(times, RUNS / 2, RUNS);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1_000_000;
    }

    private static String model(int classes) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("""
                <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="all" nsURI="all" nsPrefix="all">
                """);
        for (int i = 0; i < classes; i++) {
            if (i % PACKAGE == 0) {
                text.append("<eSubpackages name=\"p").append(i / PACKAGE).append("\">");
            }
            int target = random.nextInt(20) == 0 ? random.nextInt(classes) : i / PACKAGE * PACKAGE + random.nextInt(i % PACKAGE + 1);
            text.append("<eClassifiers xsi:type=\"ecore:EClass\" name=\"Class").append(i).append('"');
            if (target != i) {
                text.append(" eSuperTypes=\"#//p").append(target / PACKAGE).append("/Class").append(target).append('"');
            }
            text.append("/>").append(i % PACKAGE == PACKAGE - 1 || i == classes - 1 ? "</eSubpackages>\n" : "");
        }
        return text.append("</ecore:EPackage>").toString();
    }
}
