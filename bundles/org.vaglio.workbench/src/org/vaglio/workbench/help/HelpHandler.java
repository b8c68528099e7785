// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the documentation from its beginning. */
public class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HelpUi.show(HelpView.CONTENTS);
        return null;
    }
}
