// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.Optional;

/** Knows one kind of passage. Recognisers do not know one another; the first that knows a line takes it. */
@FunctionalInterface
public interface Recogniser {

    /**
     * Looks at a line that is not empty and at those after it.
     *
     * @param lines   all lines of the document
     * @param at      position of the line
     * @param context what was understood before it
     * @return what stands there; empty when this is nothing that it knows
     */
    Optional<Recognised> at(Lines lines, int at, Context context);
}
