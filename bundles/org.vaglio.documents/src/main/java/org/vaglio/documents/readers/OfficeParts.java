// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of an Office Open XML document, found by their relationships; what lies outside the document is never followed. */
final class OfficeParts implements AutoCloseable {

    private final OPCPackage parts;
    private final PackagePart main;

    private OfficeParts(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    /** Opens a document of any kind. */
    static OfficeParts open(Archive archive) throws InvalidFormatException {
        OPCPackage parts = OPCPackage.open(archive);
        PackagePart main = related(parts, parts.getRelationships(), ofType("officeDocument"))
                .orElseThrow(() -> new InvalidFormatException("no main part"));
        return new OfficeParts(parts, main);
    }

    /** The workbook, or the document with its paragraphs. */
    InputStream main() throws IOException {
        return main.getInputStream();
    }

    /** A part of the main part by the last word of its type; nothing when there is none. */
    InputStream ofMain(String type) throws IOException, InvalidFormatException {
        return stream(related(parts, main.getRelationships(), ofType(type)));
    }

    /** A part of the main part by the identifier of its relationship and the last word of its type; nothing when there is none. */
    InputStream ofMain(String id, String type) throws IOException, InvalidFormatException {
        return stream(related(parts, main.getRelationships(), ofType(type).and(r -> r.getId().equals(id))));
    }

    private static InputStream stream(Optional<PackagePart> part) throws IOException {
        return part.isPresent() ? part.get().getInputStream() : null;
    }

    private static Predicate<PackageRelationship> ofType(String type) {
        return r -> r.getRelationshipType().endsWith("/" + type);
    }

    private static Optional<PackagePart> related(OPCPackage parts, PackageRelationshipCollection relationships,
            Predicate<PackageRelationship> wanted) {
        return StreamSupport.stream(relationships.spliterator(), false).filter(r -> r.getTargetMode() == TargetMode.INTERNAL).filter(wanted)
                .findFirst().map(parts::getPart);
    }

    @Override
    public void close() {
        parts.revert();
    }
}
