// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.InputStream;
import java.io.Reader;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, no entities, nothing fetched, limits on depth and number. */
final class XmlTree {

    private static final int DEPTH = 500;
    private static final int ELEMENTS = 200_000;
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Pattern PREFIX = Pattern.compile("^.*:");
    private static final XMLInputFactory FACTORY = factory();

    private XmlTree() {
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /**
     * The root element.
     *
     * @throws ViewpointProblem when it is no XML that may be read
     */
    static XmlElement read(Reader reader) throws ViewpointProblem {
        try {
            return elements(FACTORY.createXMLStreamReader(reader));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ViewpointProblem("Non è XML ben formato (riga " + line + ").", "It is no well-formed XML (line " + line + ").");
        }
    }

    private static XmlElement elements(XMLStreamReader xml) throws XMLStreamException, ViewpointProblem {
        XmlElement root = null;
        XmlElement open = null;
        int count = 0;
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = start(xml, open);
                    root = root == null ? open : root;
                    if (++depth > DEPTH || ++count > ELEMENTS) {
                        throw new ViewpointProblem("È troppo grande o troppo annidato per essere una specifica.",
                                "It is too large or too deeply nested for a specification.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open = open.parent;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw documentType();
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return root;
    }

    /** What is said of a file with a document type. */
    static ViewpointProblem documentType() {
        return new ViewpointProblem("Contiene un DOCTYPE o entità, che non si leggono.", "It has a DOCTYPE or entities, which are not read.");
    }

    private static XmlElement start(XMLStreamReader xml, XmlElement parent) {
        String type = xml.getAttributeValue(XSI, "type");
        XmlElement element = new XmlElement(xml.getLocalName(), type == null ? "" : PREFIX.matcher(type).replaceFirst(""),
                xml.getLocation().getLineNumber(), parent);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                element.attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            } else if (xml.getAttributeLocalName(i).equals("id")) {
                element.identify(xml.getAttributeValue(i));
            }
        }
        if (parent != null) {
            parent.children.add(element);
        }
        return element;
    }
}
