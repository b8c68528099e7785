// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.ide.views.BandMark;

/** The colours of bands under the theme of the workbench: from that of the lowest over that of the middle to that of the highest. */
public final class BandColours {

    private static final String PREFIX = "org.vaglio.workbench.band.";
    private static final int HALF = 50;

    private BandColours() {
    }

    /** The colour of a band, as a ground for text in the colour of {@link #text()}. */
    public static Color of(BandMark band) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        Color middle = colours.get(PREFIX + "middle");
        return band.height() <= HALF ? mixed(colours.get(PREFIX + "low"), middle, 2 * band.height())
                : mixed(middle, colours.get(PREFIX + "high"), 2 * (band.height() - HALF));
    }

    /** The colour of text on the colour of a band. */
    public static Color text() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(PREFIX + "text");
    }

    private static Color mixed(Color from, Color to, int hundredths) {
        return new Color(mixed(from.getRed(), to.getRed(), hundredths), mixed(from.getGreen(), to.getGreen(), hundredths),
                mixed(from.getBlue(), to.getBlue(), hundredths));
    }

    private static int mixed(int from, int to, int hundredths) {
        return from + (to - from) * hundredths / 100;
    }
}
