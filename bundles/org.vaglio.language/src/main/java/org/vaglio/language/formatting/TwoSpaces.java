// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.formatting;

import org.eclipse.xtext.formatting.IIndentationInformation;

/** Maps are indented by two blanks. */
public class TwoSpaces implements IIndentationInformation {

    @Override
    public String getIndentString() {
        return "  ";
    }
}
