// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vaglio.assessment.Severity;

/** How severities are shown. */
final class Severities {

    private Severities() {
    }

    static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.severityErrors;
            case WARNING -> Messages.severityWarnings;
            case INFO -> Messages.severityInfos;
        };
    }

    static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
