// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.hover;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * What the server explains.
 *
 * @param markdown as the server writes it
 */
public record Explanation(String markdown) {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    /** HTML in a map's titles is shown as text: nothing of a map is ever run. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    /** An explanation; null where there is nothing to explain. */
    public static Explanation of(String markdown) {
        return markdown == null || markdown.isBlank() ? null : new Explanation(markdown);
    }

    /** For a browser: the inside of a page. */
    public String html() {
        return HTML.render(parsed());
    }

    /** For where there is no browser. */
    public String plain() {
        return PLAIN.render(parsed());
    }

    private Node parsed() {
        return PARSER.parse(markdown);
    }

    @Override
    public String toString() {
        return plain();
    }
}
