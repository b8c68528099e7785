// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaglio.language.ide.features.Diagnostics;
import org.vaglio.language.ide.workspace.Check;
import org.vaglio.language.ide.workspace.Checked;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.Recheck;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.tests.Maps;

/** What is told of a large plan at once after an edit, before all of it is checked. */
class RecheckTest {

    private static final int SHEETS = 301;
    private static final String URI = "file:///large/a.mappa";
    private static final String TEXT = "piano T \"Titolo\" usa PNA2013 {\n  convenzione { medie arrotondate a 2 decimali prodotto arrotondato a 2 decimali }\n" + IntStream.range(0, SHEETS).mapToObj(i -> """
              processo P%d "Attività %d" {
                scheda S%d { probabilità 5 2 1 1 1 3 = 13/6 = 2,17 impatto 1 1 0 5 = 7/4 = 1,75 rischio 2,17 x 1,75 = 3,79 }
              }
            """.formatted(i, i, i)).collect(Collectors.joining()) + "  riepilogo \"Sommario\" parziale {\n S7: 2,17 1,75 3,79\n }\n}\n";

    private final Workspace workspace = Maps.INJECTOR.createChildInjector(b -> b.bind(Workspace.class)).getInstance(Workspace.class);
    private final Check check = Maps.INJECTOR.getInstance(Check.class);
    private final Recheck recheck = Maps.INJECTOR.getInstance(Recheck.class);
    private final Diagnostics diagnostics = Maps.INJECTOR.getInstance(Diagnostics.class);
    private MapFile file;

    @BeforeEach
    void checkAll() {
        file = workspace.open(URI, 1, TEXT);
        file.group().checked(check.run(file.group(), () -> false));
        assertEquals(List.of(), said(file.group().checked()));
    }

    @ParameterizedTest
    @CsvSource({
        "2 1 1 1 3 = 13/6 = 2;17, 2 1 1 1 3 = 13/6 = 2;66, mean-mismatch operand-mismatch",
        "probabilità 5 2 1 1 1 3 = 13/6, probabilità 5 2 1 1 1 3 = 14/6, sum-mismatch",
        "impatto 1 1 0 5 = 7/4, impatto 1 1 0 5 = 7/5, divisor-mismatch",
        "2;17 x 1;75 = 3;79, 2;17 x 1;75 = 3;90, product-mismatch",
        "{ probabilità 5, { probabilità 4, mean-mismatch product-off-convention sum-mismatch"})
    void mistakeInASheetIsTold(String old, String changed, String codes) {
        edit("S200", old.replace(';', ','), changed.replace(';', ','));
        assertEquals(codes, codes(recheck()));
        assertEquals(codes(check.run(file.group(), () -> false)), codes(recheck()));
    }

    @Test
    void mistakeThatIsCorrectedIsNoLongerTold() {
        edit("S200", "= 2,17", "= 2,66");
        file.group().checked(check.run(file.group(), () -> false));
        edit("S200", "= 2,66", "= 2,17");
        assertEquals("", codes(recheck()));
    }

    @Test
    void mistakesElsewhereStayWhereTheyAreNow() {
        edit("S3", "= 2,17", "= 2,66");
        file.group().checked(check.run(file.group(), () -> false));
        edit("S1", "scheda", "\n\nscheda");
        edit("S200", "= 7/4", "= 7/5");
        assertEquals(said(check.run(file.group(), () -> false)), said(recheck()));
    }

    @Test
    void syntaxErrorIsTold() {
        edit("S200", "= 13/6", "= 13/");
        assertEquals("syntax", codes(recheck()));
    }

    @ParameterizedTest
    @CsvSource({"piano T, piano TT", "usa PNA2013 {, usa PNA2013 { area A \"Area\"", " S7:, S8:"})
    void changeOutsideSheetsNeedsACheckOfAll(String old, String changed) {
        change(TEXT.indexOf(old), old, changed);
        assertEquals(Optional.empty(), recheck.run(file.group(), () -> false));
    }

    @Test
    void smallPlanIsCheckedAsAWhole() {
        MapFile small = workspace.open("file:///large/b.mappa", 1, TEXT.replaceAll("(?s)  processo P300.*?\n  }\n", "")
                .replace("piano T", "piano U"));
        small.group().checked(check.run(small.group(), () -> false));
        workspace.change(small, small.text().indexOf("= 2,17") + 2, 1, "3");
        assertEquals(Optional.empty(), recheck.run(small.group(), () -> false));
    }

    private Checked recheck() {
        return recheck.run(file.group(), () -> false).orElseThrow();
    }

    private void edit(String sheet, String old, String changed) {
        change(file.text().indexOf(old, file.text().lastIndexOf("processo", file.text().indexOf(sheet + " {"))), old, changed);
    }

    private void change(int offset, String old, String changed) {
        assertTrue(offset >= 0, old);
        workspace.change(file, offset, old.length(), changed);
    }

    private List<String> said(Checked checked) {
        return diagnostics.of(file, checked).stream().map(d -> d.getRange() + " " + d.getCode().getLeft() + " " + d.getMessage())
                .toList();
    }

    private String codes(Checked checked) {
        return diagnostics.of(file, checked).stream().map(d -> d.getCode().getLeft()).distinct().sorted()
                .collect(Collectors.joining(" "));
    }
}
