// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import org.vaglio.assessment.Text;

/**
 * A way to settle a finding.
 *
 * @param kind   the same for all findings that are settled alike, so that they can be settled together
 * @param title  what it does here
 * @param all    what it does when done for all like it
 * @param about  what it changes; of fixes of one kind about the same, one is enough
 * @param change of the model; all that it needs from what was computed is computed before
 */
record Fix(String kind, Text title, Text all, Object about, Runnable change) {
}
