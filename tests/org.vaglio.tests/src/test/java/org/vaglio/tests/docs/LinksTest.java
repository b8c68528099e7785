// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaglio.tests.Home;

/** Links of the documentation lead somewhere. */
class LinksTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Home.path("docs"))) {
            List<Path> pages = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
            return Stream.concat(Stream.of(Home.path("README.md"), Home.path("CONTRIBUTING.md")), pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAPageAndAHeading(Path page) throws IOException {
        List<String> dead = new ArrayList<>();
        for (String link : links(page)) {
            if (!isAlive(page, link)) {
                dead.add(link);
            }
        }
        assertEquals(List.of(), dead);
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(CODE.matcher(text(page)).replaceAll("")).results().map((MatchResult m) -> m.group(1)).filter(l -> !l.contains(":")).toList();
    }

    private static boolean isAlive(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    private static List<String> anchors(Path page) throws IOException {
        return HEADING.matcher(text(page)).results()
                .map(m -> m.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).toList();
    }

    private static String text(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page)).replaceAll("");
    }
}
