// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with a collection as a whole. */
public enum CollectionOperation {
    SIZE("size"), IS_EMPTY("isEmpty"), NOT_EMPTY("notEmpty"), FIRST("first"), LAST("last"), AT("at"), INCLUDES("includes"), EXCLUDES("excludes"),
    INCLUDES_ALL("includesAll"), EXCLUDES_ALL("excludesAll"), INCLUDING("including"), EXCLUDING("excluding"), UNION("union"), ADD_ALL("addAll"),
    CONCAT("concat"), ADD("add"), SUB("sub"), INTERSECTION("intersection"), AS_SET("asSet"), AS_SEQUENCE("asSequence"),
    AS_ORDERED_SET("asOrderedSet"), FILTER("filter"), SUM("sum"), MIN("min"), MAX("max"), SEPARATE("sep"), REVERSE("reverse"), COUNT("count"),
    INDEX_OF("indexOf"), FLATTEN("flatten"), LAST_INDEX_OF("lastIndexOf"),
    APPEND("append"), PREPEND("prepend"), INSERT_AT("insertAt"), DROP("drop"), DROP_RIGHT("dropRight"), STARTS_WITH("startsWith"), ENDS_WITH("endsWith"),
    INDEX_OF_SLICE("indexOfSlice"), LAST_INDEX_OF_SLICE("lastIndexOfSlice"), SUB_SEQUENCE("subSequence"), SUB_ORDERED_SET("subOrderedSet"),
    TO_STRING("toString");

    private final String spelled;

    CollectionOperation(String spelled) {
        this.spelled = spelled;
    }

    /** Whether a list comes out of sets, too. */
    boolean isOrdering() {
        return this == AS_SEQUENCE || this == SEPARATE;
    }

    static Optional<CollectionOperation> of(String name) {
        return Stream.of(values()).filter(o -> o.spelled.equals(name)).findFirst();
    }
}
