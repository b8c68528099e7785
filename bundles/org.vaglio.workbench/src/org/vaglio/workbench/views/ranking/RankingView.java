// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.ranking;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.RankedSheet;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.UndoInText;
import org.vaglio.workbench.views.grid.Grid;
import org.vaglio.workbench.views.grid.GridActions;
import org.vaglio.workbench.views.grid.GridColumn;
import org.vaglio.workbench.views.grid.HintOr;

/** The sheets of a plan by their exact risk, beside the places and figures that the plan prints. */
public class RankingView extends ViewPart implements Focus.Listener {

    /** Of the view. */
    public static final String ID = "org.vaglio.workbench.views.ranking";

    private static final int LABEL = 26;
    private static final int EXACT = 20;
    private static final int PLACE = 8;
    private static final int WIDE = 16;

    private HintOr hint;
    private Grid<RankedSheet> grid;

    @Override
    public void createPartControl(Composite parent) {
        hint = new HintOr(parent, Messages.hint);
        hint.page().setLayout(new FillLayout());
        grid = new Grid<>(hint.page(), Messages.ranking, row -> row.sheet().uri() + row.sheet().address());
        grid.columns(columns(), column -> null);
        IAction copy = GridActions.copy(grid::copy);
        GridActions.install(this, copy, null);
        UndoInText.install(this);
        GridActions.menu(grid.table(), copy, GridActions.open(() -> grid.selected().stream().findFirst().ifPresent(row -> focus().open(row.sheet(), this))));
        grid.onSelect(row -> focus().choose(row.sheet(), this));
        grid.onOpen(row -> focus().open(row.sheet(), this));
        focus().follow(this);
        new LiveContent<>(this, grid.table(), look -> look.plan(look.views().rankings()::of).orElse(List.of()), this::show);
    }

    private static List<GridColumn<RankedSheet>> columns() {
        return List.of(GridColumn.text(Messages.sheet, LABEL, RankedSheet::label),
                GridColumn.figure(Messages.place, Messages.placeHelp, PLACE, row -> String.valueOf(row.place()), RankedSheet::place),
                GridColumn.<RankedSheet>figure(Messages.printedPlace, Messages.printedPlaceHelp, WIDE,
                        row -> row.printedPlace() == 0 ? "" : String.valueOf(row.printedPlace()),
                        row -> row.printedPlace() == 0 ? null : row.printedPlace()).marking(RankedSheet::wrong),
                GridColumn.figure(Messages.exact, Messages.exactHelp, EXACT, RankedSheet::exact, row -> -row.place()),
                GridColumn.figure(Messages.printed, Messages.printedHelp, WIDE, RankedSheet::printed, RankedSheet::printedKey),
                new GridColumn<>(Messages.band, "", WIDE, false, row -> row.band() == null ? "" : row.band().label(),
                        row -> row.band() == null ? null : row.band().rank(), row -> false));
    }

    private Focus focus() {
        return Focus.of(getSite().getPage());
    }

    private void show(List<RankedSheet> ranked) {
        hint.show(!ranked.isEmpty());
        grid.rows(ranked);
    }

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this) {
            List<RankedSheet> rows = grid.shown();
            Optional<RankedSheet> about = rows.stream().filter(row -> row.sheet().holds(element)).findFirst();
            about.or(() -> rows.stream().filter(row -> element.holds(row.sheet())).findFirst()).ifPresent(grid::select);
        }
    }

    @Override
    public void setFocus() {
        grid.table().setFocus();
    }

    @Override
    public void dispose() {
        focus().leave(this);
        super.dispose();
    }
}
