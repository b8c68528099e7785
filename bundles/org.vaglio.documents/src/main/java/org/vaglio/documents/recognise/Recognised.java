// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise;

import java.util.List;
import java.util.Optional;

/**
 * What a recogniser has understood.
 *
 * @param fragments in reading order
 * @param lines     how many lines it takes, at least one
 */
public record Recognised(List<Fragment> fragments, int lines) {

    public static Optional<Recognised> line(Fragment... fragments) {
        return Optional.of(new Recognised(List.of(fragments), 1));
    }

    /** Fragments of one line; nothing when there are none. */
    public static Optional<Recognised> line(List<Fragment> fragments) {
        return fragments.isEmpty() ? Optional.empty() : Optional.of(new Recognised(fragments, 1));
    }
}
