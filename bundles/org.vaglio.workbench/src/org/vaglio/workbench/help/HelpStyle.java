// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.vaglio.workbench.theme.Themes;

/** How pages look: with the colours and letters of the workbench, dark ones too. */
record HelpStyle(String font, String ink, String paper, String link) {

    /** The style of what is shown in a control. */
    static HelpStyle of(Control control) {
        Color paper = control.getBackground();
        return new HelpStyle(JFaceResources.getDialogFont().getFontData()[0].getName(), css(control.getForeground()), css(paper),
                Themes.isDark(paper) ? "#7cb7f2" : "#0b4f8a");
    }

    private static String css(Color color) {
        return "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
    }

    /** A whole page. */
    String page(String inside) {
        return """
                <!DOCTYPE html><html><head><meta charset="UTF-8"><style>
                body { font: 10.5pt/1.5 "%s", sans-serif; margin: 14px 18px; color: %s; background: %s; }
                h1 { font-size: 1.5em; margin: 0 0 .6em; } h2 { font-size: 1.2em; margin: 1.4em 0 .4em; } h3 { font-size: 1.05em; }
                a { color: %s; } code, pre { font-family: monospace; font-size: .95em; }
                pre { padding: 8px 10px; border-left: 3px solid #8886; overflow-x: auto; }
                table { border-collapse: collapse; } td, th { padding: 3px 14px 3px 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; }
                </style></head><body>%s</body></html>
                """.formatted(font, ink, paper, link, inside);
    }
}
