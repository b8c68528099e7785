// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.reading;

import org.vaglio.assessment.Text;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.SourceSpan;

/** Where somebody has to look. */
final class Where {

    private Where() {
    }

    /** {@code nel documento, pagina 9, riga 3}, as far as it is known. */
    static Text of(Element element) {
        SourceSpan span = element.getSource();
        int page = span == null ? 0 : span.getPage();
        int line = span == null ? 0 : span.getFromLine();
        return new Text("nel documento" + part(", pagina ", page) + part(", riga ", line),
                "in the document" + part(", page ", page) + part(", line ", line));
    }

    private static String part(String name, int number) {
        return number == 0 ? "" : name + number;
    }
}
