// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.net.URL;
import java.util.Locale;
import java.util.ResourceBundle;

/** The viewpoint of risk maps: its specification and its words. */
public final class VaglioViewpoint {

    /** Name of the viewpoint in its specification. */
    public static final String NAME = "Vaglio";

    /** The diagram of a plan: units, macroprocesses, processes. */
    public static final String PROCESS_MAP = "ProcessMap";

    /** The diagram of a process: phases, actions, flow, events. */
    public static final String DECOMPOSITION = "Decomposition";

    /** The diagram of a risk event: factors, event, measures. */
    public static final String TREATMENT = "Treatment";

    /** The diagram of a scoring method: indices, criteria, answers, bands. */
    public static final String METHOD = "Method";

    private VaglioViewpoint() {
    }

    /** The specification, in the format of Sirius 7. */
    public static URL specification() {
        return VaglioViewpoint.class.getResource("riskmap.odesign");
    }

    /**
     * The words that labels of the specification name with a percent sign.
     *
     * @param locale Italian, or any other for English
     */
    public static ResourceBundle labels(Locale locale) {
        return ResourceBundle.getBundle("org.vaglio.viewpoint.labels", locale, VaglioViewpoint.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
