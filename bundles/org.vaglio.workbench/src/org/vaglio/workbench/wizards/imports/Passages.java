// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.SourceSpan;

/** Passages of one document. */
final class Passages {

    private static final int MOST_LINES = 20;

    private final Document document;

    Passages(Document document) {
        this.document = document;
    }

    /** Where an element was read, or the nearest one around it; null when it was not read anywhere. */
    static SourceSpan span(EObject element) {
        SourceSpan span = null;
        for (EObject e = element; e != null && span == null; e = e.eContainer()) {
            span = e instanceof Element sourced ? sourced.getSource() : null;
        }
        return span;
    }

    /** A place as people say it; empty for line 0. */
    static String place(int page, int line) {
        if (line == 0) {
            return "";
        }
        return page > 0 ? NLS.bind(Messages.page, page, line) : NLS.bind(Messages.line, line);
    }

    /** What stands at a place; the first lines of it when it is long. */
    String text(int page, int from, int to) {
        return document.lines().stream().filter(l -> l.page() == page && l.number() >= from && l.number() <= Math.max(from, to))
                .limit(MOST_LINES).map(Line::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    }
}
