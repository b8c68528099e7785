// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.vaglio.language.ide.server.VaglioServer;

/** The pages that are open, by the names that they gave themselves: what belongs to one page finds its language server here. */
final class Pages {

    /**
     * A page.
     *
     * @param server its language server
     * @param client the page itself
     */
    record Page(VaglioServer server, PageClient client) {
    }

    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    void opened(String name, Page page) {
        pages.put(name, page);
    }

    void closed(String name, Page page) {
        pages.remove(name, page);
    }

    /** A page by its name; empty when it is not open. */
    Optional<Page> find(String name) {
        return Optional.ofNullable(name).map(pages::get);
    }
}
