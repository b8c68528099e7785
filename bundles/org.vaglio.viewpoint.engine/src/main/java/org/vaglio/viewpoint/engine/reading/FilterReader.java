// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.vaglio.viewpoint.engine.specification.Filter;

/** Reads the filters of a diagram, and which of them its default concern turns on. */
final class FilterReader {

    private final Source source;

    FilterReader(Source source) {
        this.source = source;
    }

    /** The filters of a diagram, in the file's order. */
    List<Filter> read(XmlElement diagram) {
        List<String> active = source.targets(diagram, "defaultConcern").stream().flatMap(c -> source.ids(c, "filters").stream()).toList();
        diagram.child("concerns").ifPresent(c -> c.children("ownedConcernDescriptions").forEach(o -> o.passOver("name", "label", "filters",
                "documentation", "endUserDocumentation")));
        return diagram.children("filters").stream().map(f -> filter(f, active)).toList();
    }

    private Filter filter(XmlElement element, List<String> active) {
        element.passOver("documentation", "endUserDocumentation", "icon", "label");
        return new Filter(element.name(), active.contains(References.path(element)),
                element.children("filters").stream().map(this::part).filter(Objects::nonNull).toList());
    }

    /** Null for what people are asked about, and for what only makes views smaller. */
    private Filter.Part part(XmlElement element) {
        if (!element.type.equals("MappingFilter") || !element.text("filterKind", "HIDE").equals("HIDE")) {
            source.refuse(element);
            return null;
        }
        return new Filter.Part(Set.copyOf(source.ids(element, "mappings")), source.expression(element, "semanticConditionExpression"),
                source.expression(element, "viewConditionExpression"));
    }
}
