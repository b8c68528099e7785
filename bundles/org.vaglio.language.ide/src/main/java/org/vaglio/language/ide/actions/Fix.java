// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.List;

import org.eclipse.lsp4j.TextEdit;
import org.vaglio.assessment.Text;

/**
 * A way to settle a finding.
 *
 * @param kind  the same for all findings that are settled alike, so that they can be settled together
 * @param title what it does here
 * @param all   what it does when done for all like it
 * @param edits of the file of the finding
 */
record Fix(String kind, Text title, Text all, List<TextEdit> edits) {
}
