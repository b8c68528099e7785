// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vaglio.language.MappaStandaloneSetup;

/** The words of the language, from the list that its parser was generated with. */
public final class Keywords {

    private static final String LIST = "/org/vaglio/language/parser/antlr/internal/InternalMappa.tokens";
    private static final Pattern KEYWORD = Pattern.compile("'(\\p{L}[\\p{L}\\d-]*)'=\\d+");

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private Keywords() {
    }

    /** All of them. */
    public static Set<String> all() {
        try (InputStream list = MappaStandaloneSetup.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(Keywords::unescaped).map(KEYWORD::matcher).filter(m -> m.matches()).map(m -> m.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }
}
