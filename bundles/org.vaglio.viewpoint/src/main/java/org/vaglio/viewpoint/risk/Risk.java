// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.List;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How high a risk is, for people and for colours.
 *
 * @param value    the exact level, else the printed one; null for a risk in words
 * @param word     its class; null when its method has none for it
 * @param position its class among those of the method, from 0 for the lowest to 100 for the highest; {@link #NOWHERE} without
 *                 classes
 * @param serious  whether it reaches the threshold of its method
 */
record Risk(BigFraction value, String word, int position, boolean serious) {

    /** The position of a risk that no class holds. */
    static final int NOWHERE = -1;

    /** The position of an element in a list that rises, null being nowhere; the only one of a list is in the middle. */
    static int place(Object element, List<?> rising) {
        int last = rising.size() - 1;
        int index = element == null ? -1 : rising.indexOf(element);
        if (index < 0) {
            return NOWHERE;
        }
        return last == 0 ? 50 : 100 * index / last;
    }
}
