// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.vaglio.viewpoint.engine.expressions.aql.AqlParser;
import org.vaglio.viewpoint.engine.expressions.aql.AqlSyntaxException;

/** The language of an expression is told by its first letters; blanks before them make it a literal. */
final class Prefixes {

    static final String FEATURE = "feature:";
    static final String VARIABLE = "var:";
    static final String QUERY = "aql:";
    static final String SERVICE = "service:";
    private static final Pattern FOREIGN = Pattern.compile("(ocl|mtl|mql|eol):.*|\\[.*/\\]|<%.*%>", Pattern.DOTALL);

    private Prefixes() {
    }

    static Expression compile(String text) {
        if (text == null || text.isEmpty()) {
            return Expression.NONE;
        }
        if (text.startsWith(FEATURE)) {
            return new Expression.Feature(text.substring(FEATURE.length()).stripTrailing());
        }
        if (text.startsWith(VARIABLE)) {
            return new Expression.Variable(text.substring(VARIABLE.length()).stripTrailing());
        }
        if (text.startsWith(SERVICE)) {
            return service(text);
        }
        if (text.startsWith(QUERY)) {
            return query(text);
        }
        return FOREIGN.matcher(text).matches() ? new Expression.Unsupported(text) : new Expression.Literal(text);
    }

    private static Expression query(String text) {
        try {
            AqlParser.Parsed parsed = AqlParser.parse(text.substring(QUERY.length()));
            return new Expression.Query(text, parsed.aql(), parsed.called());
        } catch (AqlSyntaxException e) {
            return new Expression.Unsupported(text);
        }
    }

    /** The first dot separates the receiver, wherever it stands. */
    private static Expression service(String text) {
        String call = text.substring(SERVICE.length()).strip();
        int dot = call.indexOf('.');
        String receiver = dot < 0 ? "" : call.substring(0, dot).strip();
        String rest = call.substring(dot + 1);
        int open = rest.indexOf('(');
        if (open < 0) {
            return new Expression.Service(text, receiver, rest.strip(), List.of());
        }
        int close = rest.lastIndexOf(')');
        String inside = rest.substring(open + 1, close < open ? rest.length() : close);
        List<String> arguments = inside.isBlank() ? List.of() : Arrays.stream(inside.split(",")).map(String::strip).toList();
        return new Expression.Service(text, receiver, rest.substring(0, open).strip(), arguments);
    }
}
