// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.views.AccessibleNames;
import org.vaglio.workbench.views.Paper;

/** All that there is to a finding: what is wrong, the arithmetic line by line, likely causes, the passage of the document, and what can be done. */
final class FindingDetails extends Composite {

    private static final int MARGIN = 6;

    private final StyledText explanation;
    private final StyledText passage;
    private final SashForm texts;
    private final Composite links;

    FindingDetails(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        texts = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(texts);
        explanation = text(texts, Messages.explanation);
        passage = text(texts, Messages.passage);
        links = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        links.setLayout(new RowLayout());
        show(null);
    }

    private static StyledText text(Composite parent, String name) {
        StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setTabStops(new int[] {0});
        AccessibleNames.set(text, name);
        Paper.under(text);
        text.addListener(SWT.Traverse, e -> e.doit = true); // the tabulator goes on to what can be done
        return text;
    }

    /** Shows a finding; null for none. */
    void show(FindingRow row) {
        if (row == null) {
            write(explanation, List.of(new Block("", List.of(Messages.choose))));
        } else {
            write(explanation, explained(row));
            write(passage, row.passage() == null ? List.of() : List.of(source(row.passage())));
        }
        texts.setMaximizedControl(row == null || row.passage() == null ? explanation : null);
        offer(List.of());
    }

    // ---------------------------------------------------------------- texts

    /** Lines under a heading; the heading may be empty. */
    private record Block(String heading, List<String> lines) {
    }

    private static List<Block> explained(FindingRow row) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(row.message(), row.subject().isEmpty() ? List.of() : List.of(row.subject())));
        if (row.accepted() != null) {
            blocks.add(new Block(Messages.accepted, List.of(row.accepted())));
        }
        if (!row.arithmetic().isEmpty()) {
            blocks.add(new Block(Messages.arithmetic, row.arithmetic()));
        }
        if (!row.causes().isEmpty()) {
            blocks.add(new Block(Messages.causes, row.causes()));
        }
        blocks.add(new Block(Messages.rule, List.of(row.rule() + ": " + row.summary())));
        return blocks;
    }

    private static Block source(FindingRow.Passage passage) {
        List<String> place = new ArrayList<>();
        if (!passage.document().isEmpty()) {
            place.add(passage.document());
        }
        if (passage.page() > 0) {
            place.add(NLS.bind(Messages.page, passage.page()));
        }
        if (passage.line() > 0) {
            place.add(NLS.bind(Messages.line, passage.line()));
        }
        return new Block(place.isEmpty() ? Messages.passage : String.join(", ", place), passage.text().lines().toList());
    }

    private static void write(StyledText text, List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Block block : blocks) {
            if (!all.isEmpty()) {
                all.append("\n\n");
            }
            styles.add(new StyleRange(all.length(), block.heading().length(), null, null, SWT.BOLD));
            all.append(block.heading()).append(block.heading().isEmpty() || block.lines().isEmpty() ? "" : "\n").append(String.join("\n", block.lines()));
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.stream().filter(s -> s.length > 0).toArray(StyleRange[]::new));
        text.setFont(JFaceResources.getDialogFont());
    }

    // ---------------------------------------------------------------- what can be done

    /**
     * A thing that can be done about the finding.
     *
     * @param label what it does
     * @param does  does it
     */
    record Offer(String label, Runnable does) {
    }

    /** Offers what can be done about the finding that is shown. */
    void offer(List<Offer> offers) {
        for (var old : links.getChildren()) {
            old.dispose();
        }
        for (Offer offer : offers) {
            Link link = new Link(links, SWT.NONE);
            link.setText("<a>" + offer.label().replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, e -> offer.does().run());
        }
        ((GridData) links.getLayoutData()).exclude = offers.isEmpty();
        links.setVisible(!offers.isEmpty());
        layout(true, true);
    }
}
