// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import org.vaglio.assessment.differences.Difference;

/**
 * One difference of two plans as a list shows it.
 *
 * @param kind   what became of something
 * @param what   the same in words
 * @param type   what people call the kind of the element
 * @param label  the element, or the nearest one around it that trees show
 * @param detail what of the element; empty for the element as a whole
 * @param was    what stood there before; empty for nothing
 * @param now    what stands there now; empty for nothing
 * @param before the element in the earlier plan; null when it is new, or in no map of a workspace
 * @param after  the element in the later plan; null when it is gone, or in no map of a workspace
 */
public record ComparedRow(Difference.Kind kind, String what, String type, String label, String detail, String was, String now, ElementRef before,
        ElementRef after) {
}
