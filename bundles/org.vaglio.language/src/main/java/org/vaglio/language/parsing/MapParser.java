// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.parsing;

import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.vaglio.language.parser.antlr.MappaParser;
import org.vaglio.language.parser.antlr.internal.InternalMappaParser;

/** The parser of maps: a mistake in one element leaves those around it whole. */
public class MapParser extends MappaParser {

    @Override
    protected InternalMappaParser createParser(XtextTokenStream stream) {
        return new RecoveringParser(stream, getGrammarAccess());
    }
}
