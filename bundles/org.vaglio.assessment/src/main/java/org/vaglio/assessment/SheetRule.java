// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

/**
 * A rule whose findings on a sheet follow from that sheet, its method and the conventions of the plan, and are on the sheet
 * itself: after a change of a sheet an editor can ask it about that one alone. Likely causes may lie elsewhere.
 */
public abstract class SheetRule extends Rule {

    protected SheetRule(String id, Severity severity, String italian, String english) {
        super(id, severity, italian, english);
    }
}
