// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.vaglio.diagram.drawing.DiagramRef;

/** The files of the page that shows diagrams. They are built by npm, beside Maven: a bundle that was built without them has none. */
final class PageFiles {

    private static final String PAGE = "diagram/index.html";

    private PageFiles() {
    }

    /** The address of the page on the disk; empty when it is missing. */
    static Optional<URI> page() {
        Bundle bundle = FrameworkUtil.getBundle(PageFiles.class);
        URL page = bundle.getEntry(PAGE);
        if (page == null) {
            return Optional.empty();
        }
        try {
            URL folder = FileLocator.toFileURL(bundle.getEntry("diagram/")); // all of it: a page alone would be put beside nothing
            return Optional.of(new URI("file", "", folder.getPath() + "index.html", null));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The address at which the page shows a diagram.
     *
     * @param from whether one came from another diagram, to which one may go back
     */
    static String address(URI page, DiagramRef ref, boolean dark, boolean from) {
        return page + "?host=1&lang=" + Locale.getDefault().getLanguage() + "&theme=" + (dark ? "dark" : "light") + "&diagram="
                + URLEncoder.encode(ref.toString(), StandardCharsets.UTF_8).replace("+", "%20") + (from ? "&from=1" : "");
    }
}
