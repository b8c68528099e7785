// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocksAreParagraphs() {
        assertPage("""
                0:1 | Titolo
                0:2 | testo con grassetto e a capo / qui
                0:3 | sciolto
                0:4 | ultimo
                """, """
                <head><title>no</title><style>p{}</style></head><body><h1>Titolo</h1><div><p>testo con <b>grass</b>etto
                e a&nbsp;capo<br>qui</p>sciolto</div><script>no()</script><p hidden>no</p><p style="display: none">no</p><p>ultimo""");
    }

    @Test
    void tablesWithMergedCells() {
        assertPage("""
                0:1 | Tabella 1
                0:2 t1 | N. | Valutazione <
                0:3 t1 ^ N. | P | I
                0:4 t1 | 1 | due / righe | 3
                """, """
                <table><caption>Tabella 1</caption><thead><tr><th rowspan=2>N.<th colspan=2>Valutazione<tr><th>P<th>I</thead>
                <tr><td>1<td>due<br>righe<td>3</table>""");
    }

    @Test
    void tablesThatGiveOthersTheirPlace() {
        assertPage("""
                0:1 | Menu
                0:2 t1 | a | 1
                0:3 t1 | b | 2
                0:4 t2 | fuori | P 3 / I 4
                """, """
                <table><tr><td>Menu<td><table><tr><td>a<td>1<tr><td>b<td>2</table></table>
                <table><tr><td>fuori<td><table><tr><td>P 3<tr><td>I 4</table><tr><td></table>""");
    }

    @Test
    void numbersOfLists() {
        assertPage("""
                0:1 | 1. uno
                0:2 | 5. cinque
                0:3 | a. primo
                0:4 | b. secondo
                0:5 | punto
                """, "<ol><li>uno<li value=5><p>cinque</p><ol type=a><li>primo<li>secondo</ol></ol><ul><li>punto</ul>");
    }

    @Test
    void charactersAsThePageSaysOrAsTheyAre() {
        Shown.assertRead("0:1 | perché", "a.html", "<html><meta charset=iso-8859-1><p>perché".getBytes(Charset.forName("windows-1252")));
        Shown.assertRead("0:1 | perché", "a.html", "<html><meta charset=utf-8><p>perché".getBytes(Charset.forName("windows-1252")));
        Shown.assertRead("0:1 | perché", "a.html", "<html><p>perché".getBytes(StandardCharsets.UTF_8));
        Shown.assertRead("0:1 | perché", "a.html", "\uFEFF<html><p>perché".getBytes(StandardCharsets.UTF_16LE));
    }

    private static void assertPage(String expected, String html) {
        Shown.assertRead(expected, "a.html", ("<!DOCTYPE html><html>" + html).getBytes(StandardCharsets.UTF_8));
    }
}
