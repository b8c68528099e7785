// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.junit.jupiter.api.Test;

class OdtReaderTest {

    @Test
    void paragraphsWithBlanksNotesAndChanges() {
        assertText("""
                0:1 | Mappa dei  rischi
                0:3 | prima / seconda
                0:4 | P | 3
                0:5 | tolto no, nota no
                0:7 | nel riquadro
                """, """
                <tracked-changes><deletion><p>tolto</p></deletion></tracked-changes>
                <p>Mappa <span>dei<s c="2"/></span>
                rischi</p><p/><section><p>prima<line-break/>seconda</p></section><p>P<tab/>3</p>
                <p>tolto no, nota no<note><note-body><p>nota</p></note-body></note><annotation><p>commento</p></annotation></p>
                <p><frame><text-box><p>nel riquadro</p></text-box></frame></p>""");
    }

    @Test
    void numbersOfLists() {
        assertText("""
                0:1 | 1. primo
                0:2 | seguito
                0:3 | a) lettera
                0:4 | b) lettera
                0:5 | 2. secondo
                0:6 | testo
                0:7 | 3. terzo
                0:8 | 1. altro
                0:9 | punto
                """, """
                <list style-name="L"><list-item><p>primo</p><p>seguito</p><list><list-item><p>lettera</p></list-item><list-item><p>lettera</p></list-item>
                </list></list-item><list-item><p>secondo</p></list-item></list><p>testo</p>
                <list style-name="L" continue-numbering="true"><list-item><p>terzo</p></list-item></list>
                <list style-name="L"><list-item><p>altro</p></list-item></list>
                <list style-name="B"><list-item><p>punto</p></list-item></list>""");
    }

    @Test
    void tablesWithMergedAndRepeatedCells() {
        assertText("""
                0:1 t1 | N. | Valutazione <
                0:2 t1 ^ N. | P | I
                0:3 t1 | x | x | x
                """, """
                <table><table-column number-columns-repeated="3"/><table-header-rows><table-row>
                <table-cell number-rows-spanned="2"><p>N.</p></table-cell><table-cell number-columns-spanned="2"><p>Valutazione</p></table-cell>
                <covered-table-cell/></table-row></table-header-rows><table-row><covered-table-cell/><table-cell><p>P</p></table-cell>
                <table-cell><p>I</p></table-cell></table-row><table-row><table-cell number-columns-repeated="3"><p>x</p></table-cell></table-row></table>""");
    }

    private static void assertText(String expected, String content) {
        Shown.assertRead(expected, "a.odt", Zips.odf("text", """
                <document-content><automatic-styles><list-style name="L"><list-level-style-number level="1" num-format="1" num-suffix="."/>
                <list-level-style-number level="2" num-format="a" num-suffix=")"/></list-style>
                <list-style name="B"><list-level-style-bullet level="1"/></list-style></automatic-styles><body><text>%s</text></body></document-content>
                """.formatted(content)));
    }
}
