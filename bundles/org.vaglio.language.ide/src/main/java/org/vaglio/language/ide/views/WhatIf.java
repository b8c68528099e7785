// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.List;

/**
 * What would follow if a sheet had other scores.
 *
 * @param sheet     the sheet
 * @param label     what people call it
 * @param questions the criteria of its method, with the scores on trial as chosen
 * @param steps     the value of each index and the risk, in the order in which they are computed
 * @param before    the band as it is; null when it is not known
 * @param after     the band as it would be; null when it is not known
 * @param placeBefore the place among all sheets of the plan by exact risk, from 1; 0 when the risk is not known
 * @param place     the place as it would be; 0 when the risk is not known
 * @param of        how many sheets of the plan have a risk that is known, this one included
 */
public record WhatIf(ElementRef sheet, String label, List<ElementForm.Question> questions, List<Step> steps, BandMark before, BandMark after,
        int placeBefore, int place, int of) {

    /**
     * A value on the way from the scores to the risk.
     *
     * @param title  what people call it
     * @param before its exact computation as it is; empty when it cannot be computed
     * @param after  its exact computation as it would be; empty when it cannot be computed
     */
    public record Step(String title, String before, String after) {
    }
}
