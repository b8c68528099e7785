// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files that a map's text imports, as far as its text shows them without being read as a map. */
public final class Imports {

    static final Pattern PATTERN = Pattern.compile("(?m)^\\s*importa\\s+(?:\"([^\"\n]*)\"|«([^»\n]*)»)");

    private Imports() {
    }

    /** Imported paths, as they are written, relative to the map. */
    public static List<String> of(String text) {
        return PATTERN.matcher(text).results().map(Imports::path).toList();
    }

    static String path(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }
}
