// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Problem;

/**
 * A text with mistakes because of which it is no map, or not wholly: what views show of it may lack something.
 *
 * @param uri     of the file
 * @param line    of the first mistake, from 1 on
 * @param message what the first mistake is
 */
public record BrokenText(String uri, int line, String message) {

    /** Those among some maps, in the order of their names; maps that have not been checked yet are left out. */
    public static List<BrokenText> of(Collection<MapGroup> groups) {
        return groups.stream().filter(MapGroup::isChecked)
                .flatMap(g -> g.checked().problems().entrySet().stream().flatMap(e -> of(e.getKey(), e.getValue()).stream()))
                .sorted(Comparator.comparing(BrokenText::uri)).toList();
    }

    private static Optional<BrokenText> of(MapFile file, List<Problem> problems) {
        return problems.stream().min(Comparator.comparingInt(Problem::offset))
                .map(p -> new BrokenText(file.uri(), file.lines().range(p.offset(), p.offset()).getStart().getLine() + 1, p.message()));
    }

    /** The name of the file. */
    public String name() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
