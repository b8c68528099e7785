// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;

import org.vaglio.language.ide.views.MapViews;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.model.riskmap.Plan;

/**
 * One look of a view at the maps, in the server's thread. Nothing of it may be kept but what the views' records say.
 *
 * @param subject   which maps are looked at
 * @param workspace all maps
 * @param views     what can be shown of them
 */
public record Look(Subject subject, Workspace workspace, MapViews views) {

    /** The maps that are looked at, in groups that are read together. */
    public Collection<MapGroup> groups() {
        return subject.groups(workspace);
    }

    /**
     * What a view shows of the plan.
     *
     * @return empty when there is no plan
     */
    public <T> Optional<T> plan(BiFunction<MapGroup, Plan, T> show) {
        return subject.plan(workspace).map(p -> show.apply(groups().stream().filter(g -> g.plans().contains(p)).findFirst().orElseThrow(), p));
    }
}
