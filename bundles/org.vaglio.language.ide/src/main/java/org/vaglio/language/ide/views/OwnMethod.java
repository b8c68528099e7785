// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.model.riskmap.Method;

/**
 * A scoring method that stands in a map, beside those of the library.
 *
 * @param name  by which a plan uses it
 * @param title of it; empty for none
 * @param uri   of the map, which a plan elsewhere has to import
 */
public record OwnMethod(String name, String title, String uri) {

    /** The methods of all maps, in the order of their names. */
    public static List<OwnMethod> of(Workspace workspace) {
        return workspace.files().stream().filter(f -> f.map() != null)
                .flatMap(f -> f.map().getContents().stream().filter(Method.class::isInstance).map(m -> of((Method) m, f)))
                .filter(m -> !m.name().isEmpty()).sorted(Comparator.comparing(OwnMethod::name).thenComparing(OwnMethod::uri)).toList();
    }

    private static OwnMethod of(Method method, MapFile file) {
        return new OwnMethod(Objects.requireNonNullElse(method.getName(), ""), Objects.requireNonNullElse(method.getTitle(), ""), file.uri());
    }
}
