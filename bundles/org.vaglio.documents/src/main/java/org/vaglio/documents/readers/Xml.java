// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML from strangers: a document type is refused unread, nothing is fetched, nesting is limited. Names are compared without namespaces. */
final class Xml extends StreamReaderDelegate {

    private static final int HEAD = 128;
    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([\\w.-]+)");
    private static final XMLInputFactory FACTORY = factory();

    private int depth;

    private Xml(XMLStreamReader reader) {
        super(reader);
    }

    /** A reader that stands before the first element. */
    static Xml open(InputStream stream) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(decoded(stream)));
    }

    /** Decoded here, because the parser complains of wrong bytes on the console. */
    private static Reader decoded(InputStream stream) throws XMLStreamException {
        try {
            PushbackInputStream bytes = new PushbackInputStream(stream, HEAD);
            byte[] head = bytes.readNBytes(HEAD);
            int mark = head.length > 2 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB ? 3 : 0;
            bytes.unread(head, mark, head.length - mark);
            return new InputStreamReader(bytes, charset(head));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) {
            return StandardCharsets.UTF_16;
        }
        Matcher said = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return said.find() && said.group(1).equalsIgnoreCase("iso-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == DTD || event == ENTITY_REFERENCE) {
            throw new Refusal(Problems.entities());
        }
        if (event == START_ELEMENT) {
            Refusal.ifInterrupted();
            if (++depth > Limits.DEPTH) {
                throw new Refusal(Problems.tooDeep());
            }
        } else if (event == END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Goes to the next child element of the element at the given depth; false when it ends. Text between is passed over. */
    boolean nextChild(int parent) throws XMLStreamException {
        while (hasNext()) {
            int event = next();
            if (event == START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == END_ELEMENT && depth < parent) {
                return false;
            }
        }
        return false;
    }

    /** Goes to the next element that starts, at any depth; false at the end of the document. */
    boolean nextElement() throws XMLStreamException {
        while (hasNext()) {
            if (next() == START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Passes over the element that has just started. */
    void skip() throws XMLStreamException {
        int open = depth;
        while (depth >= open && hasNext()) {
            next();
        }
    }

    /** An attribute by its local name; null when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeLocalName(i).equals(name)) {
                return getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute by its local name as a number; the default when it is not there or no number. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch of Office Open XML is on: its element is there and does not say no. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}
