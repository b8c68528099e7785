// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jface.text.IDocument;

/** The texts that somebody edits now. */
public final class OpenTexts {

    private final MapServer server;
    private final Map<IDocument, OpenText> open = new ConcurrentHashMap<>();

    public OpenTexts(MapServer server) {
        this.server = server;
    }

    /** Opens a text, unless it is open. */
    public OpenText open(IDocument document, String uri) {
        return open.computeIfAbsent(document, d -> new OpenText(server, d, uri));
    }

    /** Closes a text; nothing happens when it is not open. */
    public void close(IDocument document) {
        OpenText text = open.remove(document);
        if (text != null) {
            text.close();
        }
    }

    /** What the server knows a document by; empty for a document that is no open map. */
    public Optional<OpenText> of(IDocument document) {
        return document == null ? Optional.empty() : Optional.ofNullable(open.get(document));
    }

    /** The open text with an address. */
    public Optional<OpenText> at(String uri) {
        return open.values().stream().filter(t -> t.uri().equals(uri)).findFirst();
    }
}
