// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.List;

/** Names of the commands that clients can have executed, and of those that clients do themselves. */
public final class Commands {

    /** Checks everything anew; answers with the counts of findings. */
    public static final String RECOMPUTE = "vaglio.recompute";
    /** The report of a plan, or of the process at a place, as Markdown. */
    public static final String REPORT = "vaglio.report";
    /** The diagram of what stands at a place, as SVG; only where the host of the server can draw. */
    public static final String DRAW = "vaglio.draw";
    /** What follows if a score had another value. */
    public static final String WHAT_IF = "vaglio.whatIf";
    /** Done by the client: shows the findings of a place. */
    public static final String SHOW = "vaglio.showFindings";

    private Commands() {
    }

    /** Those that the server executes. */
    public static List<String> executed(boolean draws) {
        return draws ? List.of(RECOMPUTE, REPORT, WHAT_IF, DRAW) : List.of(RECOMPUTE, REPORT, WHAT_IF);
    }
}
