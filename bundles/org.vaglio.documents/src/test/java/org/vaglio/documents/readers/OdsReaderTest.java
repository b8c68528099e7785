// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.junit.jupiter.api.Test;

class OdsReaderTest {

    @Test
    void sheetsWithRepeatedAndMergedCells() {
        Shown.assertRead("""
                1:1 t1 | Processo | Valutazione < |
                1:2 t1 ^ Processo | 2,33 | 2,33 | due / righe
                1:5 t2 | uguale
                1:6 t2 | uguale
                2:1 t3 | 7
                """, "a.ods", Zips.odf("spreadsheet", """
                <document-content><body><spreadsheet><table name="A">
                <table-row><table-cell number-rows-spanned="2"><p>Processo</p></table-cell>
                <table-cell number-columns-spanned="2"><p>Valutazione</p></table-cell><covered-table-cell/>
                <table-cell number-columns-repeated="16381"/></table-row>
                <table-row><covered-table-cell/><table-cell number-columns-repeated="2" value="2.3333"><p>2,33</p></table-cell>
                <table-cell><annotation><p>nota</p></annotation><p>due</p><p>righe</p></table-cell></table-row>
                <table-row number-rows-repeated="2"><table-cell number-columns-repeated="16384"/></table-row>
                <table-row number-rows-repeated="2"><table-cell><p>uguale</p></table-cell></table-row>
                <table-row number-rows-repeated="1048570"><table-cell number-columns-repeated="16384"/></table-row></table>
                <table name="'file:///x.ods'#$A"><table-row><table-cell><p>copia</p></table-cell></table-row></table>
                <table name="B"><table-row><table-cell value="7"/></table-row></table></spreadsheet></body></document-content>"""));
    }
}
