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
        PackageRelationship main = find(parts.getRelationships(), ofType("officeDocument"))
                .orElseThrow(() -> new InvalidFormatException("no main part"));
        return new OfficeParts(parts, Optional.ofNullable(parts.getPart(main)).orElseThrow(() -> new InvalidFormatException("no main part")));
    }

    /** The workbook, or the document with its paragraphs. */
    InputStream main() throws IOException {
        return main.getInputStream();
    }

    /** A part of the main part by the last word of its type; null when there is none. */
    InputStream ofMain(String type) throws IOException, InvalidFormatException {
        return stream(find(main.getRelationships(), ofType(type)));
    }

    /** A part of the main part by the identifier of its relationship and the last word of its type; null when there is none. */
    InputStream ofMain(String id, String type) throws IOException, InvalidFormatException {
        return stream(find(main.getRelationships(), ofType(type).and(r -> r.getId().equals(id))));
    }

    private InputStream stream(Optional<PackageRelationship> relationship) throws IOException, InvalidFormatException {
        return relationship.isPresent() ? main.getRelatedPart(relationship.get()).getInputStream() : null;
    }

    private static Predicate<PackageRelationship> ofType(String type) {
        return r -> r.getRelationshipType().endsWith("/" + type);
    }

    private static Optional<PackageRelationship> find(PackageRelationshipCollection relationships, Predicate<PackageRelationship> wanted) {
        return StreamSupport.stream(relationships.spliterator(), false).filter(r -> r.getTargetMode() == TargetMode.INTERNAL).filter(wanted)
                .findFirst();
    }

    @Override
    public void close() {
        parts.revert();
    }
}
