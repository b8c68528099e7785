// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;

/** The scoring methods that every map can use without importing a file. */
public final class MethodLibrary {

    private static final Pattern TITLE = Pattern.compile("^metodo (\\S+) \"([^\"]*)\"", Pattern.MULTILINE);
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("PNA2013", "pna2013.mappa");
        FILES.put("PNA2019", "pna2019.mappa");
    }

    private MethodLibrary() {
    }

    /** Names of the methods of the library. */
    public static Set<String> names() {
        return FILES.keySet();
    }

    /**
     * The title of a method of the library, as its file gives it.
     *
     * @throws IllegalArgumentException for a name that the library does not have
     */
    public static String title(String method) {
        if (!FILES.containsKey(method)) {
            throw new IllegalArgumentException(method);
        }
        try (InputStream file = MethodLibrary.class.getResourceAsStream(FILES.get(method))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return TITLE.matcher(text).results().filter(m -> m.group(1).equals(method)).map(m -> m.group(2)).findFirst().orElse(method);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is in this bundle
        }
    }

    /** Whether a file is one of the library, which nobody edits. */
    public static boolean isFile(URI file) {
        return FILES.keySet().stream().anyMatch(method -> file.equals(file(method)));
    }

    /** The file of a method; null for a name that the library does not have. */
    public static URI file(String method) {
        String name = FILES.get(method);
        if (name == null) {
            return null;
        }
        URL url = MethodLibrary.class.getResource(name);
        return URI.createURI(url.toString());
    }
}
