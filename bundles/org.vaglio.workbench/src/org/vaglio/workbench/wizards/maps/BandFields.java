// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.maps;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.vaglio.language.drafts.NewBand;
import org.vaglio.model.Figure;
import org.vaglio.workbench.wizards.place.Field;

/** The bands, the highest risk and the threshold of a new method. */
final class BandFields {

    private static final List<String[]> USUAL = List.of(new String[] {"basso", "0"}, new String[] {"medio", "5"}, new String[] {"alto", "12"},
            new String[] {"", ""}, new String[] {"", ""});

    private record Row(Text title, Text lower) {
    }

    private final List<Row> rows = new ArrayList<>();
    private final Group group;
    private final Text highest;
    private final Text threshold;

    BandFields(Composite parent, Runnable changed) {
        group = new Group(parent, SWT.NONE);
        group.setText(Messages.bands);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        USUAL.forEach(u -> rows.add(row(u, changed)));
        highest = figure(Messages.highest, "25", changed);
        threshold = figure(Messages.threshold, "12", changed);
    }

    private Row row(String[] usual, Runnable changed) {
        int number = rows.size() + 1;
        Text title = Field.named(new Text(group, SWT.BORDER), NLS.bind(Messages.bandNumber, number));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        new Label(group, SWT.NONE).setText(Messages.bandFrom);
        Text lower = Field.named(new Text(group, SWT.BORDER), NLS.bind(Messages.bandNumberFrom, number));
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(lower);
        title.setText(usual[0]);
        lower.setText(usual[1]);
        title.addModifyListener(e -> changed.run());
        lower.addModifyListener(e -> changed.run());
        return new Row(title, lower);
    }

    private Text figure(String label, String usual, Runnable changed) {
        Label shown = new Label(group, SWT.NONE);
        shown.setText(label);
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(shown);
        Text text = Field.named(new Text(group, SWT.BORDER), label);
        GridDataFactory.swtDefaults().hint(70, SWT.DEFAULT).applyTo(text);
        text.setText(usual);
        text.addModifyListener(e -> changed.run());
        return text;
    }

    /** Whether they can be filled in. */
    void enable(boolean enabled) {
        group.setEnabled(enabled);
        for (Control child : group.getChildren()) {
            child.setEnabled(enabled);
        }
    }

    /**
     * The bands that have a name; none when they cannot be filled in.
     *
     * @throws NumberFormatException with what is typed, when it is no figure
     */
    List<NewBand> bands() {
        return group.getEnabled() ? rows.stream().filter(r -> !r.title().getText().isBlank())
                .map(r -> new NewBand(r.title().getText().strip(), figure(r.lower()))).toList() : List.of();
    }

    /**
     * The highest risk.
     *
     * @throws NumberFormatException with what is typed, when it is no figure
     */
    Figure highest() {
        return figure(highest);
    }

    /**
     * The threshold; null for none.
     *
     * @throws NumberFormatException with what is typed, when it is no figure
     */
    Figure threshold() {
        return !group.getEnabled() || threshold.getText().isBlank() ? null : figure(threshold);
    }

    private static Figure figure(Text text) {
        try {
            return Figure.parse(text.getText().strip());
        } catch (NumberFormatException e) {
            throw new NumberFormatException(text.getText().strip());
        }
    }
}
