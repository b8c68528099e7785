// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.workbench.wizards.place.Field;

/** Shows the documentation, in a browser where there is one. */
public class HelpView extends ViewPart {

    /** Of this view. */
    public static final String ID = "org.vaglio.workbench.help";
    /** The page to begin with. */
    static final String CONTENTS = "workbench.md";

    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final Deque<String> before = new ArrayDeque<>();
    private Browser browser;
    private StyledText plain;
    private HelpPage page;
    private String anchor = "";

    @Override
    public void createPartControl(Composite parent) {
        try {
            browser = new Browser(parent, SWT.NONE);
            browser.addLocationListener(LocationListener.changingAdapter(this::follow));
            browser.addProgressListener(ProgressListener.completedAdapter(e -> scroll()));
        } catch (SWTError e) {
            plain = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL); // no browser on this system
        }
        Field.named(control(), Messages.page);
        actions();
        show(CONTENTS);
    }

    private Control control() {
        return browser == null ? plain : browser;
    }

    private void actions() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action(Messages.back, ISharedImages.IMG_TOOL_BACK, this::back));
        bar.add(action(Messages.contents, ISharedImages.IMG_ETOOL_HOME_NAV, () -> show(CONTENTS)));
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

    private void back() {
        if (before.size() > 1) {
            before.pop();
            show(before.pop());
        }
    }

    /** Shows a page; a link such as {@code rules/README.md#bands}. */
    public void show(String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        anchor = hash < 0 ? "" : link.substring(hash + 1);
        page = HelpPage.at(path).orElseGet(() -> new HelpPage(path, NLS.bind(Messages.missing, path)));
        before.push(link);
        if (browser == null) {
            plain.setText(page.plain());
        } else {
            browser.setText(HelpStyle.of(browser).page(page.html()));
        }
    }

    private void scroll() {
        if (ANCHOR.matcher(anchor).matches()) {
            browser.execute("var place = document.getElementById('" + anchor + "'); if (place) place.scrollIntoView();");
        }
    }

    /** Pages of the documentation are shown here, others by the user's own browser. */
    private void follow(LocationEvent event) {
        if (event.location.startsWith(HelpPage.ADDRESS)) {
            event.doit = false;
            show(URLDecoder.decode(event.location.substring(HelpPage.ADDRESS.length()), StandardCharsets.UTF_8));
        } else if (event.location.startsWith("https://") || event.location.startsWith("http://")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    @Override
    public void setFocus() {
        control().setFocus();
    }

    /** What is shown, as text. */
    public String text() {
        return page.plain();
    }
}
