// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;

import com.google.inject.Inject;

/** The diagrams that the host of the server can draw, if it can draw any. */
public class Drawings {

    @Inject
    private MessageLanguage language;
    private volatile Drawer drawer;
    private volatile boolean shown;

    /** Has diagrams drawn from now on. */
    public void by(Drawer newDrawer) {
        drawer = newDrawer;
    }

    /** The client shows diagrams by itself from now on. */
    public void byClient() {
        shown = true;
    }

    public boolean areThere() {
        return drawer != null;
    }

    /** Whether somebody draws, here or at the client. */
    public boolean areOffered() {
        return shown || areThere();
    }

    /**
     * The diagram of what stands at a place, as SVG.
     *
     * @throws Refused where there is nothing to draw
     */
    public String of(MapFile file, int offset) throws Refused {
        EObject element = Spot.at(file, offset).map(Spot::element).orElse(file.map());
        Drawer drawing = Optional.ofNullable(drawer).filter(d -> element != null).orElseThrow(() -> new Refused(
                language.choose("Qui non c'è nulla da disegnare.", "There is nothing to draw here.")));
        return drawing.svg(file, element, language.locale());
    }
}
