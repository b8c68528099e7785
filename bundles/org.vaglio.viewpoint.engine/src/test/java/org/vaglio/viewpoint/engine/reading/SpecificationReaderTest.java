// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.viewpoint.engine.Shelf;
import org.vaglio.viewpoint.engine.specification.Unsupported;

class SpecificationReaderTest {

    @TempDir
    private Path folder;

    private static String reported(String body) throws ViewpointProblem {
        return SpecificationReader.read(Shelf.specification(body)).unsupported().stream().map(Unsupported::message).map(m -> m.english() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void whatIsNotInterpretedIsReportedWithLineAndPlace() throws ViewpointProblem {
        assertEquals("""
                line 4, ownedViewpoints 'v' / DiagramDescription 'D' / OrderedTreeLayout: the element is not interpreted
                line 5, ownedViewpoints 'v' / DiagramDescription 'D' / defaultLayer 'L' / nodeMappings 'N': labelDirectEdit refers to #nowhere, \
                which is not in this file
                line 5, ownedViewpoints 'v' / DiagramDescription 'D' / defaultLayer 'L' / nodeMappings 'N': the attribute glow is not interpreted
                line 6, ownedViewpoints 'v' / DiagramDescription 'D' / defaultLayer 'L' / nodeMappings 'N' / CustomStyleDescription: \
                the element is not interpreted
                line 7, ownedViewpoints 'v' / DiagramDescription 'D' / defaultLayer 'L' / edgeMappings 'E': the expression of targetFinderExpression \
                is in a language that is not interpreted: ocl:self
                line 8, ownedViewpoints 'v' / DiagramDescription 'D' / defaultLayer 'L' / edgeMappings 'E' / style: targetArrow is Harpoon, which is \
                unknown
                """, reported("""
                <layout xsi:type="dd:OrderedTreeLayout" childrenExpression="x"/>
                <defaultLayer name="L"><nodeMappings name="N" labelDirectEdit="#nowhere" glow="1">
                  <style xsi:type="style:CustomStyleDescription"><sections min="1"/></style></nodeMappings>
                  <edgeMappings name="E" targetFinderExpression="ocl:self">
                    <style targetArrow="Harpoon"/></edgeMappings></defaultLayer>
                """));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void filesAreReadInTheEncodingThatTheyDeclare(String encoding) throws IOException, ViewpointProblem {
        Path file = file("<?xml version=\"1.0\" encoding=\"%s\"?><d:Group xmlns:d=\"d\" name=\"qualità\"/>".formatted(encoding), encoding);
        assertEquals("qualità", SpecificationReader.read(file).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8   | Its characters are not in the encoding that it declares, or in UTF-8 where it declares none.
            klingon | It declares an encoding of characters that is not known.
            no name | It declares an encoding of characters that is not known.
            """)
    void anEncodingThatIsAnotherOneOrUnknownIsSaid(String declared, String sentence) throws IOException {
        Path file = file("<?xml version=\"1.0\" encoding=\"%s\"?><d:Group xmlns:d=\"d\" name=\"qualità\"/>".formatted(declared), "ISO-8859-1");
        assertEquals(sentence, assertThrows(ViewpointProblem.class, () -> SpecificationReader.read(file)).text().english());
    }

    private Path file(String text, String encoding) throws IOException {
        return Files.writeString(folder.resolve("v.odesign"), text, Charset.forName(encoding));
    }

    @Test
    void aSpecificationThatIsUnderstoodIsReportedNothingOf() throws ViewpointProblem {
        assertEquals("", reported("""
                <defaultLayer name="L"><nodeMappings name="N" domainClass="Book"><style xsi:type="style:SquareDescription"/></nodeMappings></defaultLayer>
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a/>                                                | It is no viewpoint specification: its root is a and not Group.
            <Group>                                             | It is no well-formed XML (line 1).
            <!DOCTYPE a [<!ENTITY b 'c'>]><Group name='&b;'/>   | It has a DOCTYPE or entities, which are not read.
            """)
    void whatIsNoSpecificationIsRefusedInOneSentence(String text, String problem) {
        assertEquals(problem, assertThrows(ViewpointProblem.class, () -> SpecificationReader.read(text)).text().english());
    }
}
