// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.colours;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** The colours of words under the theme of the workbench. */
final class Palette {

    private Palette() {
    }

    /** How a word is shown. */
    static StyleRange style(Word word) {
        StyleRange style = new StyleRange(word.offset(), word.length(), PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()
                .getColorRegistry().get(word.tint().colour()), null);
        style.fontStyle = attribute(word.tint());
        return style;
    }

    private static int attribute(Tint tint) {
        return switch (tint) {
            case KEYWORD, NAME -> SWT.BOLD;
            case COMMENT -> SWT.ITALIC;
            default -> SWT.NORMAL;
        };
    }
}
