// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.net.URI;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.workbench.theme.Themes;

import com.google.gson.Gson;

/** The page that shows a diagram, in a browser, with the functions by which it reaches the workbench. To be used in the thread of the widgets. */
final class DiagramPage {

    /** Who has a page. */
    interface Host {

        /** A new page begins to speak; messages of the one before come no more. */
        Consumer<String> connect(Consumer<String> out);

        /** The page shows a diagram, and can be told things. */
        void ready();

        /** Opens a diagram; false when the page shall show it itself. */
        boolean open(DiagramRef diagram);

        /** Lets the user choose a diagram. */
        void choose();

        /** Keeps a picture of the diagram. */
        void save(String svg);
    }

    private static final Gson JSON = new Gson();

    private final Host host;
    private final Browser browser;
    private final Display display;
    private final URI files;
    private Consumer<String> toServer = message -> {
    };
    private boolean isReady;
    private int number;
    private Boolean dark;

    /**
     * Makes a page that shows nothing yet.
     *
     * @param files the page on the disk
     * @throws SWTError when this system has no browser
     */
    DiagramPage(Composite parent, URI files, Host host) {
        this.host = host;
        this.files = files;
        this.display = parent.getDisplay();
        browser = new Browser(parent, SWT.NONE);
        Themes.follow(browser, this::adaptColours);
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        function("vaglioSend", message -> toServer.accept(message));
        function("vaglioReady", none -> ready());
        function("vaglioChoose", none -> display.asyncExec(host::choose));
        function("vaglioCopy", data -> display.asyncExec(() -> CopiedElements.put(display, data)));
        function("vaglioSave", svg -> display.asyncExec(() -> host.save(svg)));
        answering("vaglioOpen", diagram -> host.open(DiagramRef.of(diagram)));
    }

    private void function(String name, Consumer<String> action) {
        answering(name, argument -> {
            action.accept(argument);
            return true;
        });
    }

    private void answering(String name, Predicate<String> action) {
        new BrowserFunction(browser, name) {
            @Override
            public Object function(Object[] arguments) {
                return action.test(arguments.length > 0 && arguments[0] instanceof String text ? text : "");
            }
        };
    }

    Browser browser() {
        return browser;
    }

    /** Shows a diagram. */
    void show(DiagramRef diagram, boolean from) {
        dark = isDark();
        browser.setUrl(PageFiles.address(files, diagram, dark, from));
    }

    /** Nothing but the page itself is shown, whatever a map says; each time with a connection of its own. */
    private void leave(LocationEvent event) {
        event.doit = event.location.startsWith(files.toString());
        if (event.doit) {
            isReady = false;
            int page = ++number;
            toServer = host.connect(message -> display.asyncExec(() -> {
                if (page == number) {
                    run("vaglioReceive(" + JSON.toJson(message) + ")");
                }
            }));
        }
    }

    private void ready() {
        isReady = true;
        display.asyncExec(() -> {
            if (!browser.isDisposed()) {
                host.ready();
            }
        });
    }

    /** Has the page do something, when it shows a diagram. */
    void act(String name, String... arguments) {
        if (isReady) {
            run("vaglio." + name + "(" + String.join(",", Arrays.stream(arguments).map(JSON::toJson).toList()) + ")");
        }
    }

    /** Selects what stands at a place of the text. */
    void caret(String uri, int line, int character) {
        if (isReady) {
            run("vaglio.caret(" + JSON.toJson(uri) + "," + line + "," + character + ")");
        }
    }

    private void run(String script) {
        if (!browser.isDisposed()) {
            browser.execute(script);
        }
    }

    private void adaptColours() {
        if (isReady && isDark() != dark) {
            dark = isDark();
            act("theme", dark ? "dark" : "light");
        }
    }

    private boolean isDark() {
        return Themes.isDark(browser.getParent().getBackground());
    }

    void setFocus() {
        browser.setFocus();
        act("focus");
    }
}
