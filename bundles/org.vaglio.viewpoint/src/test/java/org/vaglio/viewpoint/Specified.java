// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Specification;

/** The specification of the viewpoint in tests. */
final class Specified {

    /** An attribute of an element of the file. */
    record Attribute(String element, String name, String value) {
    }

    private Specified() {
    }

    /** What the engine understands of it. */
    static Specification specification() {
        try (InputStream in = VaglioViewpoint.specification().openStream()) {
            return SpecificationReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | ViewpointProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /** All attributes of all its elements, as they are written. */
    static List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>();
        try (InputStream in = VaglioViewpoint.specification().openStream()) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        all.add(new Attribute(xml.getLocalName(), xml.getAttributeLocalName(i), xml.getAttributeValue(i)));
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }
}
