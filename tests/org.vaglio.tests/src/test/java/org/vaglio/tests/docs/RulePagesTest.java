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
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.tests.Home;
import org.vaglio.tests.Maps;

/** The pages about the rules say what the rules do, in both languages: each example is run. */
class RulePagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    static Stream<Rule> rules() {
        return Catalogue.rules().stream();
    }

    private static String page(Rule rule) throws IOException {
        return Files.readString(Home.path("docs/rules/" + rule.id() + ".md"));
    }

    private static String italianPage(Rule rule) throws IOException {
        return Files.readString(Home.path("docs/it/rules/" + rule.id() + ".md"));
    }

    private static List<String> blocks(String page, String kind) {
        return BLOCK.matcher(page).results().filter(m -> m.group(1).equals(kind)).map((MatchResult m) -> m.group(2)).toList();
    }

    private static String findings(String map, Rule rule, Locale language) {
        return Maps.findings(map, language).lines().filter(l -> l.contains(" " + rule.id() + " ")).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOfAPageIsFoundAsThePageSays(Rule rule) throws IOException {
        String page = page(rule);
        assertEquals(blocks(page, "text").get(0).strip(), findings(blocks(page, "mappa").get(0), rule, Locale.ENGLISH));
        assertFalse(blocks(page, "text").get(0).isBlank());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOfAnItalianPageIsFoundAsThePageSays(Rule rule) throws IOException {
        String page = italianPage(rule);
        assertEquals(blocks(page, "text").get(0).strip(), findings(blocks(page, "mappa").get(0), rule, Locale.ITALIAN));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theOtherExampleIsSilent(Rule rule) throws IOException {
        assertEquals("", findings(blocks(page(rule), "mappa").get(1), rule, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesHaveTheSameExamples(Rule rule) throws IOException {
        assertEquals(blocks(page(rule), "mappa"), blocks(italianPage(rule), "mappa"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageNamesRuleAndSeverity(Rule rule) throws IOException {
        String page = page(rule);
        assertTrue(page.startsWith("# " + rule.id() + "\n"), rule.id());
        assertTrue(page.contains("**Severity:** " + rule.severity().text().in(Locale.ENGLISH)), rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theItalianPageNamesRuleAndSeverity(Rule rule) throws IOException {
        String page = italianPage(rule);
        assertTrue(page.startsWith("# " + rule.id() + "\n"), rule.id());
        assertTrue(page.contains("**Gravità:** " + rule.severity().text().in(Locale.ITALIAN)), rule.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/rules", "docs/it/rules"})
    void thereIsNoPageWithoutARule(String folder) throws IOException {
        try (Stream<Path> pages = Files.list(Home.path(folder))) {
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

    @ParameterizedTest
    @ValueSource(strings = {"language.md", "import.md", "diagrams.md", "diagram-editor.md"})
    void theItalianPageShowsTheSameCode(String page) throws IOException {
        assertEquals(code("docs/" + page), code("docs/it/" + page));
    }

    private static List<String> code(String page) throws IOException {
        return BLOCK.matcher(Files.readString(Home.path(page))).results().map(MatchResult::group).toList();
    }
}
