// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.comparison;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ComparedRow;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.PlanComparison;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Look;
import org.vaglio.workbench.views.grid.Grid;
import org.vaglio.workbench.views.grid.GridActions;
import org.vaglio.workbench.views.grid.GridColumn;
import org.vaglio.workbench.views.grid.HintOr;

/** What differs between two maps, as their texts are now. */
public class ComparisonView extends ViewPart {

    /** Of the view. */
    public static final String ID = "org.vaglio.workbench.views.comparison";

    private static final String EARLIER = "earlier";
    private static final String LATER = "later";
    private static final int SHORT = 14;
    private static final int FIGURE = 20;
    private static final int LONG = 28;

    private String earlier = "";
    private String later = "";
    private HintOr hint;
    private Grid<ComparedRow> grid;
    private LiveContent<List<ComparedRow>> content;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            earlier = Optional.ofNullable(memento.getString(EARLIER)).orElse("");
            later = Optional.ofNullable(memento.getString(LATER)).orElse("");
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(EARLIER, earlier);
        memento.putString(LATER, later);
    }

    @Override
    public void createPartControl(Composite parent) {
        hint = new HintOr(parent, Messages.hint);
        hint.page().setLayout(new FillLayout());
        grid = new Grid<>(hint.page(), Messages.comparison, ComparisonView::key);
        grid.columns(columns(), column -> null);
        grid.fillWidth();
        IAction copy = GridActions.copy(grid::copy);
        GridActions.install(this, copy, null);
        GridActions.menu(grid.table(), copy, GridActions.open(() -> grid.selected().stream().findFirst().ifPresent(this::open)),
                GridActions.action(Messages.openEarlier, () -> grid.selected().stream().findFirst().ifPresent(row -> open(row.before()))));
        grid.onOpen(this::open);
        content = LiveContent.asking(this, hint.control(), this::question, this::show);
    }

    private static String key(ComparedRow row) {
        return row.kind() + "\n" + row.type() + "\n" + row.label() + "\n" + row.detail() + "\n" + row.was() + "\n" + row.now();
    }

    private static List<GridColumn<ComparedRow>> columns() {
        return List.of(new GridColumn<>(Messages.what, "", SHORT, false, ComparedRow::what, row -> PlanComparison.ORDER.indexOf(row.kind()), row -> false),
                GridColumn.text(Messages.type, SHORT, ComparedRow::type), GridColumn.text(Messages.element, LONG, ComparedRow::label),
                GridColumn.text(Messages.detail, LONG, ComparedRow::detail), GridColumn.text(Messages.was, FIGURE, ComparedRow::was),
                GridColumn.text(Messages.now, FIGURE, ComparedRow::now));
    }

    /**
     * Compares two maps from now on.
     *
     * @param earlierMap address of the earlier one
     * @param laterMap   address of the later one
     */
    public void compare(String earlierMap, String laterMap) {
        earlier = earlierMap;
        later = laterMap;
        content.refresh();
    }

    private Function<Look, List<ComparedRow>> question() {
        String before = earlier;
        String after = later;
        return look -> look.views().comparison().of(look.workspace(), before, after).orElse(null);
    }

    private void show(List<ComparedRow> rows) {
        hint.show(true);
        grid.rows(rows);
        setContentDescription(rows.isEmpty() ? Messages.same : NLS.bind(Messages.between, new Object[] {name(earlier), name(later), rows.size()}));
    }

    private static String name(String uri) {
        String path = URI.create(uri).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void open(ComparedRow row) {
        open(row.after() == null ? row.before() : row.after());
    }

    private void open(ElementRef element) {
        if (element != null) {
            Focus.of(getSite().getPage()).open(element, this);
        }
    }

    @Override
    public void setFocus() {
        if (grid.table().isVisible()) {
            grid.table().setFocus();
        } else {
            hint.control().setFocus();
        }
    }
}
