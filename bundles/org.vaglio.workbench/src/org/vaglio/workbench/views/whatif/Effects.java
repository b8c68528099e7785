// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.vaglio.language.ide.views.BandMark;
import org.vaglio.language.ide.views.WhatIf;
import org.vaglio.workbench.views.grid.Grid;
import org.vaglio.workbench.views.grid.GridColumn;

/** What a trial would change, as a table: now and then. */
final class Effects {

    private static final int WHAT = 14;
    private static final int VALUE = 20;

    private final Grid<Effect> grid;

    private record Effect(String what, String before, String after) {

        /** What differs has an arrow before it: one sees it without comparing. */
        String marked() {
            return Objects.equals(before, after) ? after : "→ " + after;
        }
    }

    Effects(Composite parent) {
        grid = new Grid<>(parent, Messages.effect, Effect::what);
        grid.columns(List.of(GridColumn.text(Messages.what, WHAT, Effect::what), GridColumn.text(Messages.before, VALUE, Effect::before),
                GridColumn.text(Messages.after, VALUE, Effect::marked)), column -> null);
        grid.fillWidth();
    }

    Grid<?> grid() {
        return grid;
    }

    void show(WhatIf trial) {
        List<Effect> effects = new ArrayList<>();
        trial.steps().forEach(s -> effects.add(new Effect(s.title(), known(s.before()), known(s.after()))));
        effects.add(new Effect(Messages.band, band(trial.before()), band(trial.after())));
        effects.add(new Effect(Messages.place, place(trial.placeBefore(), trial.of()), place(trial.place(), trial.of())));
        grid.rows(effects);
    }

    private static String known(String value) {
        return value.isEmpty() ? Messages.unknown : value;
    }

    private static String band(BandMark band) {
        return band == null ? Messages.unknown : band.label();
    }

    private static String place(int place, int of) {
        return place == 0 ? Messages.unknown : NLS.bind(Messages.ofPlaces, place, of);
    }
}
