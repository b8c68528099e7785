// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.List;
import java.util.Set;

/** Calls on a text that is not there: it is like an empty one, or stays away. */
final class NullText {

    private static final Set<String> NOTHING = Set.of("first", "last", "toLower", "toLowerFirst", "toUpper", "toUpperFirst", "substring", "trim", "at",
            "removeLineSeparators", "removeEmptyLines");
    private static final Set<String> FALSE = Set.of("isAlpha", "isAlphaNum");

    private NullText() {
    }

    static Object call(String name, List<Object> arguments) {
        return NOTHING.contains(name) ? null : FALSE.contains(name) ? Boolean.FALSE : TextCalls.ALL.get(name).on("", arguments);
    }
}
