// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

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
import org.vaglio.workbench.theme.Themes;
import org.vaglio.workbench.wizards.place.Field;

/** Shows pages of the documentation, in a browser where there is one. */
final class HelpReader {

    /** The page to begin with. */
    static final String CONTENTS = "workbench.md";

    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final Deque<String> before = new ArrayDeque<>();
    private Browser browser;
    private StyledText plain;
    private HelpPage page;
    private String anchor = "";

    HelpReader(Composite parent) {
        try {
            browser = new Browser(parent, SWT.NONE);
            browser.addLocationListener(LocationListener.changingAdapter(this::follow));
            browser.addProgressListener(ProgressListener.completedAdapter(e -> scroll()));
        } catch (SWTError e) {
            plain = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL); // no browser on this system
        }
        Field.named(control(), Messages.page);
        Themes.follow(control(), this::paint);
    }

    Control control() {
        return browser == null ? plain : browser;
    }

    /** Shows the page that was shown before. */
    void back() {
        if (before.size() > 1) {
            before.pop();
            show(before.pop());
        }
    }

    /** Shows a page; a link such as {@code rules/README.md#bands}. */
    void show(String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        anchor = hash < 0 ? "" : link.substring(hash + 1);
        page = HelpPage.at(path).orElseGet(() -> new HelpPage(path, NLS.bind(Messages.missing, path)));
        before.push(link);
        if (browser == null) {
            plain.setText(page.plain());
        } else {
            paint();
        }
    }

    /** Shows the page in the colours of now. */
    private void paint() {
        if (browser != null && page != null) {
            browser.setText(HelpStyle.of(browser.getParent()).page(page.html()));
        }
    }

    private void scroll() {
        if (ANCHOR.matcher(anchor).matches()) {
            browser.execute("var place = document.getElementById('" + anchor + "'); if (place) place.scrollIntoView();");
        }
    }

    /** Pages of the documentation are shown here, commands are done, other pages are shown by the user's own browser. */
    private void follow(LocationEvent event) {
        if (event.location.startsWith(HelpPage.ADDRESS)) {
            event.doit = false;
            show(URLDecoder.decode(event.location.substring(HelpPage.ADDRESS.length()), StandardCharsets.UTF_8));
        } else if (event.location.startsWith(CommandLink.SCHEME)) {
            event.doit = false;
            control().getDisplay().asyncExec(CommandLink.of(event.location)::run); // a dialog must not wait inside of the browser's event
        } else if (event.location.startsWith("https://") || event.location.startsWith("http://")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** The page that is shown, as its link. */
    String link() {
        return before.peek();
    }

    /** What is shown, as text. */
    String text() {
        return page.plain();
    }
}
