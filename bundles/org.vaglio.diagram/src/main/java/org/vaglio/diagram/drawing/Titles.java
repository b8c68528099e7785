// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.TitledElement;

/** What diagrams are called before people. */
public final class Titles {

    private Titles() {
    }

    /**
     * What kind of diagram it is.
     *
     * @param kind the name of the kind
     * @return the name itself where there is no such kind
     */
    public static String kind(String kind, Locale locale) {
        return Viewpoint.specification().diagram(kind).map(d -> Viewpoint.label(d.label(), locale)).orElse(kind);
    }

    /** What the element is called that a diagram is drawn of: by its number and title, else by its name. */
    public static String target(EObject target) {
        String number = target instanceof Process process && process.getNumber() != null ? process.getNumber() + " " : "";
        String title = target instanceof TitledElement titled ? titled.getTitle() : null;
        String name = target instanceof NamedElement named ? named.getName() : null;
        return number + (title != null ? title : String.valueOf(name));
    }
}
