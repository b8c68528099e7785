// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.hover;

import org.eclipse.jface.internal.text.html.BrowserInformationControl;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;

/** The small windows in which explanations are shown: with a browser inside where there is one. */
public final class ExplanationControl {

    /** Creates the windows. */
    public static final IInformationControlCreator CREATOR = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return create(parent);
        }
    };

    private ExplanationControl() {
    }

    private static IInformationControl create(Shell parent) {
        if (!BrowserInformationControl.isAvailable(parent)) {
            return new DefaultInformationControl(parent);
        }
        return new BrowserInformationControl(parent, JFaceResources.DIALOG_FONT, true) {
            @Override
            public void setInput(Object input) {
                super.setInput(input instanceof Explanation e ? page(e, getShell()) : input);
            }

            @Override
            public IInformationControlCreator getInformationPresenterControlCreator() {
                return CREATOR;
            }
        };
    }

    private static String page(Explanation explanation, Shell shell) {
        String font = JFaceResources.getDialogFont().getFontData()[0].getName();
        return "<html><head><style>body{font:10pt \"" + font + "\",sans-serif;margin:6px 8px;color:" + css(shell.getForeground())
                + ";background:" + css(shell.getBackground()) + "}p,ul,ol,table{margin:0 0 6px}table{border-collapse:collapse}"
                + "td,th{padding:1px 10px 1px 0;text-align:left}code{font-family:monospace}hr{border:0;border-top:1px solid #8888}"
                + "</style></head><body>" + explanation.html() + "</body></html>";
    }

    private static String css(Color color) {
        RGB rgb = color.getRGB();
        return "rgb(" + rgb.red + "," + rgb.green + "," + rgb.blue + ")";
    }
}
