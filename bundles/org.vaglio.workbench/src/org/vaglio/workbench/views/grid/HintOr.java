// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a view shows, or a sentence in its place that says why there is nothing to show. */
public final class HintOr {

    private final Composite both;
    private final Composite page;
    private final Composite hintPage;
    private final StackLayout layout = new StackLayout();

    /**
     * Shows the hint.
     *
     * @param hint one sentence
     */
    public HintOr(Composite parent, String hint) {
        both = new Composite(parent, SWT.NONE);
        both.setLayout(layout);
        page = new Composite(both, SWT.NONE);
        hintPage = new Composite(both, SWT.NONE);
        hintPage.setLayout(new GridLayout());
        Label label = new Label(hintPage, SWT.WRAP);
        label.setText(hint);
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        layout.topControl = hintPage;
    }

    /** Where the view puts what it shows. */
    public Composite page() {
        return page;
    }

    /** All of it. */
    public Composite control() {
        return both;
    }

    /** Shows the view's own, or the hint. */
    public void show(boolean own) {
        Composite wanted = own ? page : hintPage;
        if (layout.topControl != wanted) {
            layout.topControl = wanted;
            both.layout();
        }
    }
}
