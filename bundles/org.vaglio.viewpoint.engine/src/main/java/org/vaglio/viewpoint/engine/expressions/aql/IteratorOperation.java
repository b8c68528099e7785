// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be done with each value of a collection. */
public enum IteratorOperation {
    SELECT("select"), REJECT("reject"), COLLECT("collect"), EXISTS("exists"), FOR_ALL("forAll"), ANY("any"), ONE("one"), SORTED_BY("sortedBy"),
    IS_UNIQUE("isUnique"), CLOSURE("closure");

    private final String spelled;

    IteratorOperation(String spelled) {
        this.spelled = spelled;
    }

    static Optional<IteratorOperation> of(String name) {
        return Stream.of(values()).filter(o -> o.spelled.equals(name)).findFirst();
    }
}
