// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace belongs to the one at the cursor. */
public class MapPairs extends DefaultCharacterPairMatcher {

    /** For the platform. */
    public MapPairs() {
        super(new char[] {'{', '}', '(', ')', '«', '»'});
    }
}
