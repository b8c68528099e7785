// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.language.drafts.PlanHabits;
import org.vaglio.model.riskmap.SeverityLevel;
import org.vaglio.workbench.help.HelpUi;
import org.vaglio.workbench.wizards.place.Field;

/** What new maps say about rules and rounding. Maps that are there say it themselves. */
public class NewMapsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<SeverityLevel> LEVELS = Arrays.asList(null, SeverityLevel.ERROR, SeverityLevel.WARNING, SeverityLevel.INFO, SeverityLevel.OFF);
    private static final Map<Severity, SeverityLevel> USUAL = Map.of(Severity.ERROR, SeverityLevel.ERROR, Severity.WARNING, SeverityLevel.WARNING,
            Severity.INFO, SeverityLevel.INFO);
    private static final int FINDS = 1;
    private static final int CHOSEN = 3;
    private static final int WIDTH = 620;

    private final SortedMap<String, SeverityLevel> severities = new TreeMap<>();
    private RoundingFields means;
    private RoundingFields products;
    private Combo operands;
    private Table rules;
    private Label meaning;
    private Combo severity;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).applyTo(page);
        Link about = new Link(page, SWT.WRAP);
        about.setText(Messages.newMaps);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        about.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> HelpUi.show(Messages.severitiesPage)));
        roundings(page);
        rules(page);
        show(NewMapHabits.get());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.vaglio.workbench.preferences");
        return page;
    }

    private void roundings(Composite page) {
        Composite fields = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(fields);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(fields);
        means = new RoundingFields(fields, Messages.means);
        new Label(fields, SWT.NONE);
        products = new RoundingFields(fields, Messages.products);
        operands = Field.named(new Combo(fields, SWT.READ_ONLY), Messages.operands);
        operands.setItems(Messages.exactOperands, Messages.printedOperands);
        products.enablesToo(operands);
    }

    private void rules(Composite page) {
        rules = Field.named(new Table(page, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL), Messages.rules);
        rules.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 260).indent(0, 8).applyTo(rules);
        column(Messages.rule, 220);
        column(Messages.finds, 230);
        column(Messages.usually, 90);
        column(Messages.inNewMaps, 110);
        for (Rule rule : Catalogue.rules()) {
            TableItem item = new TableItem(rules, SWT.NONE);
            item.setData(rule);
            item.setText(new String[] { rule.id(), rule.summary().in(Locale.getDefault()), word(USUAL.get(rule.severity())), "" });
        }
        rules.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showSelected()));
        meaning = new Label(page, SWT.WRAP);
        meaning.setText("\n"); // room for two lines
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(meaning);
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        Field.label(line, Messages.ofSelected);
        severity = Field.named(new Combo(line, SWT.READ_ONLY), Messages.ofSelected);
        severity.setItems(LEVELS.stream().map(l -> l == null ? Messages.asUsual : word(l)).toArray(String[]::new));
        severity.setEnabled(false);
        severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Arrays.stream(rules.getSelection())
                .forEach(i -> choose(i, LEVELS.get(severity.getSelectionIndex())))));
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(rules, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    /** Chooses the severity of a rule; null, or the usual one, to leave it as it is. */
    private void choose(TableItem item, SeverityLevel level) {
        Rule rule = (Rule) item.getData();
        if (level == null || level == USUAL.get(rule.severity())) {
            severities.remove(rule.id());
        } else {
            severities.put(rule.id(), level);
        }
        item.setText(CHOSEN, severities.containsKey(rule.id()) ? word(level) : "");
    }

    private SeverityLevel chosen(TableItem item) {
        return severities.get(((Rule) item.getData()).id());
    }

    private void showSelected() {
        TableItem[] selected = rules.getSelection();
        severity.setEnabled(selected.length > 0);
        severity.select(selected.length == 0 ? -1 : LEVELS.indexOf(chosen(selected[0])));
        meaning.setText(selected.length == 1 ? selected[0].getText(FINDS) : "");
    }

    private static String word(SeverityLevel level) {
        return switch (level) {
            case ERROR -> Messages.error;
            case WARNING -> Messages.warning;
            case INFO -> Messages.information;
            case OFF -> Messages.off;
        };
    }

    private void show(PlanHabits habits) {
        means.show(habits.means());
        products.show(habits.products());
        operands.select(habits.printed() ? 1 : 0);
        for (TableItem item : rules.getItems()) {
            choose(item, habits.severities().get(((Rule) item.getData()).id()));
        }
    }

    @Override
    public boolean performOk() {
        NewMapHabits.keep(new PlanHabits(severities, means.chosen(), products.chosen(), operands.getSelectionIndex() == 1));
        return true;
    }
}
