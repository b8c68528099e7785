// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Shows the documentation. */
public class HelpView extends ViewPart {

    /** Of this view. */
    public static final String ID = "org.vaglio.workbench.help";

    private HelpReader reader;

    @Override
    public void createPartControl(Composite parent) {
        reader = new HelpReader(parent);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.back, ISharedImages.IMG_TOOL_BACK, reader::back));
        bar.add(action(Messages.contents, ISharedImages.IMG_ETOOL_HOME_NAV, () -> reader.show(HelpReader.CONTENTS)));
        reader.show(HelpReader.CONTENTS);
    }

    private static Action action(String text, String image, Runnable does) {
        Action action = new Action(text, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    /** Shows a page; a link such as {@code rules/README.md#bands}. */
    public void show(String link) {
        reader.show(link);
    }

    /** The page that is shown, as its link. */
    public String link() {
        return reader.link();
    }

    /** What is shown, as text. */
    public String text() {
        return reader.text();
    }

    @Override
    public void setFocus() {
        reader.control().setFocus();
    }
}
