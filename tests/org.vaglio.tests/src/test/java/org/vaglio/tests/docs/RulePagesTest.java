// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** The pages about the rules say what the rules do: each example is run. */
class RulePagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(mappa|text)\\n(.*?)^```$");

    static Stream<Rule> rules() {
        return Catalogue.rules().stream();
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(Home.path("docs/rules/" + rule.id() + ".md"));
    }

    private static List<String> blocks(String page, String kind) {
        return BLOCK.matcher(page).results().filter(m -> m.group(1).equals(kind)).map((MatchResult m) -> m.group(2)).toList();
    }

    private static String findings(String map, Rule rule) {
        return Maps.findings(map).lines().filter(l -> l.contains(" " + rule.id() + " ")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOfAPageIsFoundAsThePageSays(Rule rule) throws IOException {
        String page = page(rule);
        assertEquals(blocks(page, "text").get(0).strip(), findings(blocks(page, "mappa").get(0), rule));
        assertFalse(blocks(page, "text").get(0).isBlank());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOtherExampleIsSilent(Rule rule) throws IOException {
        assertEquals("", findings(blocks(page(rule), "mappa").get(1), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageNamesRuleAndSeverity(Rule rule) throws IOException {
        String page = page(rule);
        assertTrue(page.startsWith("# " + rule.id() + "\n"), rule.id());
        assertTrue(page.contains("**Severity:** " + rule.severity().text().in(Locale.ENGLISH)), rule.id());
    }

    @Test
    void thereIsNoPageWithoutARule() throws IOException {
        try (Stream<Path> pages = Files.list(Home.path("docs/rules"))) {
            assertEquals(List.of(), pages.map(p -> p.getFileName().toString().replace(".md", ""))
                    .filter(n -> !n.equals("README") && Catalogue.rule(n).isEmpty()).toList());
        }
    }

    @Test
    void everyMapInTheLanguageReferenceParses() throws IOException {
        List<String> maps = blocks(Files.readString(Home.path("docs/language.md")), "mappa");
        assertFalse(maps.isEmpty());
        maps.forEach(map -> assertEquals(List.of(), Maps.parse(map).getErrors(), map));
    }
}
