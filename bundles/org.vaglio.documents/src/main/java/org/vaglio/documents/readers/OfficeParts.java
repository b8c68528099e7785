// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;

/** The parts of an Office Open XML document, found by their relationships; what lies outside the document is never followed. */
final class OfficeParts {

    /** That a part needs another one, of which the type's last word tells the use. */
    private record Relationship(String id, String type, String target) {

        boolean isOf(String use) {
            return type.endsWith("/" + use);
        }
    }

    private final Archive archive;
    private final String main;
    private final List<Relationship> relationships;

    private OfficeParts(Archive archive, String main, List<Relationship> relationships) {
        this.archive = archive;
        this.main = main;
        this.relationships = relationships;
    }

    /** Finds the parts of a document of any kind. */
    static OfficeParts of(Archive archive) throws IOException, XMLStreamException {
        String main = relationships(archive, "").stream().filter(r -> r.isOf("officeDocument")).map(Relationship::target).findFirst()
                .orElseThrow(() -> new IOException("no main part"));
        return new OfficeParts(archive, main, relationships(archive, main));
    }

    /** The workbook, or the document with its paragraphs. */
    InputStream main() throws IOException {
        InputStream stream = archive.stream(main);
        if (stream == null) {
            throw new IOException("no main part");
        }
        return stream;
    }

    /** A part that the main part needs, by its use; null when there is none. */
    InputStream ofMain(String use) throws IOException {
        return stream(r -> r.isOf(use));
    }

    /** A part that the main part needs, by the identifier of the relationship and its use; null when there is none. */
    InputStream ofMain(String id, String use) throws IOException {
        return stream(r -> r.isOf(use) && r.id().equals(id));
    }

    private InputStream stream(Predicate<Relationship> wanted) throws IOException {
        Relationship found = relationships.stream().filter(wanted).findFirst().orElse(null);
        return found == null ? null : archive.stream(found.target());
    }

    private static List<Relationship> relationships(Archive archive, String part) throws IOException, XMLStreamException {
        List<Relationship> found = new ArrayList<>();
        int folder = part.lastIndexOf('/') + 1;
        InputStream stream = archive.stream(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
        Xml xml = stream == null ? null : Xml.open(stream);
        while (xml != null && xml.nextElement()) {
            String target = xml.attribute("Target");
            if (xml.getLocalName().equals("Relationship") && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                found.add(new Relationship(String.valueOf(xml.attribute("Id")), String.valueOf(xml.attribute("Type")), resolved(part, target)));
            }
        }
        return found;
    }

    /** The name of a part in the archive, from what another part calls it. */
    private static String resolved(String from, String target) {
        try {
            String path = new URI(null, null, "/" + from, null).resolve(new URI(null, null, target, null)).getPath();
            return path.isEmpty() ? "" : path.substring(1);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
