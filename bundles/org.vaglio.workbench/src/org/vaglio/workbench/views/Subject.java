// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.model.riskmap.Plan;

/**
 * Which maps the views of a window are about.
 *
 * @param uri     of the map in the active editor; null when that shows none
 * @param folders addresses of what is selected, a project with the folders that are linked into it; empty for all maps of the workbench
 */
public record Subject(String uri, List<String> folders) {

    /** All maps. */
    static final Subject ALL = new Subject(null, List.of());

    /** The map in the active editor with all that is read with it, else the maps below the folders. To be used in the server's thread. */
    public Collection<MapGroup> groups(Workspace workspace) {
        return file(workspace).map(f -> List.of(f.group())).orElseGet(() -> workspace.groups().stream().filter(this::isBelow).toList());
    }

    private boolean isBelow(MapGroup group) {
        return folders.isEmpty() || group.files().stream().anyMatch(f -> folders.stream().anyMatch(f.uri()::startsWith));
    }

    private Optional<MapFile> file(Workspace workspace) {
        return uri == null ? Optional.empty() : Optional.ofNullable(workspace.file(uri)).filter(f -> f.group() != null);
    }

    /** The plan that the map in the active editor belongs to, else the first one of all; empty when there is none. */
    public Optional<Plan> plan(Workspace workspace) {
        return groups(workspace).stream().flatMap(g -> plan(g).stream()).findFirst();
    }

    /** A file may hold several plans, or a part of one in another file. */
    private Optional<Plan> plan(MapGroup group) {
        Optional<Plan> own = group.plans().stream().filter(p -> group.fileOf(p).uri().equals(uri)).findFirst();
        return own.or(() -> group.plans().stream().findFirst());
    }
}
