// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A page of the documentation, written in Markdown.
 *
 * @param path     within the documentation, such as {@code rules/mean-mismatch.md}
 * @param markdown what it says
 */
record HelpPage(String path, String markdown) {

    /** Addresses of pages begin so in a browser; there is no such host. */
    static final String ADDRESS = "https://help.vaglio.invalid/";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N} _-]");

    /**
     * A page in the language of the workbench, else in English.
     *
     * @param path without the anchor
     * @return empty when there is none
     */
    static Optional<HelpPage> at(String path) {
        return find(Locale.getDefault().getLanguage() + "/" + path).or(() -> find(path)).map(m -> new HelpPage(path, m));
    }

    private static Optional<String> find(String path) {
        Bundle bundle = FrameworkUtil.getBundle(HelpPage.class);
        URL page = path.contains("..") ? null : bundle.getEntry("docs/" + path);
        if (page == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream content = page.openStream()) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty(); // as good as missing
        }
    }

    /** For a browser: the inside of a page. Headings have the anchors by which other pages refer to them. */
    String html() {
        return HtmlRenderer.builder().escapeHtml(true).extensions(EXTENSIONS).attributeProviderFactory(c -> this::attributes).build()
                .render(PARSER.parse(markdown));
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", anchor(text(node)));
        } else if (node instanceof Link link && !link.getDestination().contains(":") && !link.getDestination().startsWith("#")) {
            attributes.put("href", ADDRESS + resolve(link.getDestination()));
        }
    }

    /** For where there is no browser. */
    String plain() {
        return PLAIN.render(PARSER.parse(markdown));
    }

    private static String text(Node heading) {
        return PLAIN.render(heading).strip();
    }

    private static String anchor(String title) {
        return NOT_IN_ANCHORS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }

    /** Where a link leads to, within the documentation; out of the folder of a language, to the page in the chosen one. */
    private String resolve(String link) {
        URI target = URI.create("/" + path).resolve(link);
        return target.getPath().replaceFirst("^(/\\.\\.)*/", "") + (target.getFragment() == null ? "" : "#" + target.getFragment());
    }
}
