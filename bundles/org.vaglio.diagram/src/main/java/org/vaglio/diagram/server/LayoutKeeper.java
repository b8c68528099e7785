// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.geometry.Geometry;
import org.vaglio.diagram.geometry.LayoutFile;

import com.google.inject.Inject;

/** Reads and writes what is arranged in a diagram, in the file beside its map. */
final class LayoutKeeper {

    private final TextHost texts;

    @Inject
    LayoutKeeper(Surroundings surroundings) {
        texts = surroundings.texts();
    }

    /**
     * What was arranged in a diagram.
     *
     * @throws IOException when the file cannot be read
     */
    Geometry read(DiagramRef ref) throws IOException {
        return all(ref).getOrDefault(ref.key(), Geometry.NONE);
    }

    private SortedMap<String, Geometry> all(DiagramRef ref) throws IOException {
        return texts.readLayout(ref.uri()).map(LayoutFile::read).orElseGet(TreeMap::new);
    }

    /**
     * Keeps what is arranged in a diagram. What others wrote about other diagrams meanwhile stays.
     *
     * @param known tells whether a view is still of use
     * @throws IOException when the file cannot be written
     */
    void write(DiagramRef ref, Geometry geometry, Predicate<String> known) throws IOException {
        SortedMap<String, Geometry> all = all(ref);
        Geometry before = all.put(ref.key(), geometry.of(known));
        if (!all.get(ref.key()).equals(before == null ? Geometry.NONE : before)) {
            texts.writeLayout(ref.uri(), LayoutFile.write(all));
        }
    }
}
