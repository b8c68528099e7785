// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Says in the place of a diagram why there is none, so that the sentence can be read aloud and copied. */
final class Trouble {

    private static final int MARGIN = 24;
    private static final int WIDTH = 520;

    private Trouble() {
    }

    static void show(Composite parent, String sentence) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        Text text = new Text(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setText(sentence);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }
}
