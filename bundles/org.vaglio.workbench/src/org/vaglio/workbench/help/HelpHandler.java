// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows a page of the documentation, the first one when none is named. */
public class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HelpUi.show(Objects.requireNonNullElse(event.getParameter("page"), HelpReader.CONTENTS));
        return null;
    }
}
