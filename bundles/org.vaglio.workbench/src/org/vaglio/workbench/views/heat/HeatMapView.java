// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.heat;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.HeatMap;
import org.vaglio.language.ide.views.HeatMap.Point;
import org.vaglio.language.ide.views.HeatPlaces.Place;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.UndoInText;
import org.vaglio.workbench.views.grid.Grid;
import org.vaglio.workbench.views.grid.GridActions;
import org.vaglio.workbench.views.grid.GridColumn;
import org.vaglio.workbench.views.grid.HintOr;

/** The sheets of a plan in a matrix of its two indices, and those at the selected place with their arithmetic. */
public class HeatMapView extends ViewPart implements Focus.Listener {

    /** Of the view. */
    public static final String ID = "org.vaglio.workbench.views.heat";

    private static final int LABEL = 16;
    private static final int ARITHMETIC = 22;
    private static final int BAND = 8;

    private HintOr hint;
    private HeatCanvas canvas;
    private Grid<Point> there;
    private HeatMap shown;

    @Override
    public void createPartControl(Composite parent) {
        hint = new HintOr(parent, Messages.hint);
        hint.page().setLayout(new FillLayout());
        SashForm both = new SashForm(hint.page(), SWT.VERTICAL);
        canvas = new HeatCanvas(both, Messages.matrix);
        there = new Grid<>(both, Messages.sheets, sheet -> sheet.sheet().uri() + sheet.sheet().address());
        there.columns(List.of(GridColumn.text(Messages.sheet, LABEL, Point::label), GridColumn.text(Messages.arithmetic, ARITHMETIC, Point::arithmetic),
                GridColumn.text(Messages.band, BAND, sheet -> sheet.band() == null ? "" : sheet.band().label())), column -> null);
        there.fillWidth();
        both.setWeights(4, 1);
        createActions();
        canvas.onSelect(place -> {
            showSheets();
            focus().choose(place.sheets().get(0).sheet(), this);
            there.select(place.sheets().get(0));
        });
        there.onSelect(sheet -> {
            canvas.places().of(sheet.sheet()).ifPresent(canvas::select);
            focus().choose(sheet.sheet(), this);
        });
        there.onOpen(sheet -> focus().open(sheet.sheet(), this));
        canvas.onOpen(place -> focus().open(place.sheets().get(0).sheet(), this));
        focus().follow(this);
        new LiveContent<>(this, hint.control(), look -> look.plan(look.views().heatMaps()::of).orElse(Optional.empty()), this::show);
    }

    private void createActions() {
        IAction copy = GridActions.copy(there::copy);
        IAction open = GridActions.open(() -> there.selected().stream().findFirst().ifPresent(sheet -> focus().open(sheet.sheet(), this)));
        GridActions.install(this, copy, null);
        UndoInText.install(this);
        GridActions.menu(there.table(), copy, open);
        GridActions.menu(canvas, open);
    }

    private Focus focus() {
        return Focus.of(getSite().getPage());
    }

    private void show(Optional<HeatMap> found) {
        hint.show(found.isPresent());
        found.filter(map -> !map.equals(shown)).ifPresent(map -> {
            shown = map;
            canvas.show(map);
            showSheets();
        });
    }

    /** Those at the selected place; all while none is selected. */
    private void showSheets() {
        there.rows(canvas.selected().map(Place::sheets).orElse(shown.points()));
    }

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this && shown != null) {
            Optional<Point> about = shown.points().stream().filter(p -> p.sheet().holds(element)).findFirst();
            about.or(() -> shown.points().stream().filter(p -> element.holds(p.sheet())).findFirst()).ifPresent(this::select);
        }
    }

    private void select(Point sheet) {
        canvas.places().of(sheet.sheet()).ifPresent(canvas::select);
        showSheets();
        there.select(sheet);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        focus().leave(this);
        super.dispose();
    }
}
