// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Drives the workbench as its user would, from the thread of a test. */
public final class Ui {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final long STEP_MILLIS = 25;
    private static final int LOOKS = 20;

    private Ui() {
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Does something in the thread of the widgets and gives what comes of it; what it throws is thrown here. */
    public static <T> T get(Callable<T> action) {
        Object[] result = new Object[1];
        Throwable[] thrown = new Throwable[1];
        display().syncExec(() -> {
            try {
                result[0] = action.call();
            } catch (Throwable e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    /** Something done to widgets. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** Does something in the thread of the widgets. */
    public static void run(Action action) {
        get(() -> {
            action.run();
            return null;
        });
    }

    /** Does something that opens a dialog, without waiting for the dialog to be closed. */
    public static void start(Action action) {
        display().asyncExec(() -> {
            try {
                action.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Looks again and again until something is as it should be, and gives it. */
    public static <T> T until(String what, Callable<T> look, Predicate<T> enough) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            T seen = get(look);
            if (enough.test(seen)) {
                return seen;
            }
            if (System.currentTimeMillis() > end) {
                screenshot("waited for " + what.replaceAll("[^\\p{L} ]", ""));
                throw new AssertionError("waited for " + what + ", but saw " + seen);
            }
            pause();
        }
    }

    /** Looks again and again until something is so. */
    public static void until(String what, Callable<Boolean> look) {
        until(what, look, seen -> seen);
    }

    /** Looks for a while whether something stays as it is. */
    public static <T> void stays(String what, Callable<T> look, T wanted) {
        for (int i = 0; i < LOOKS; i++) {
            assertEquals(wanted, get(look), what);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The page of the workbench's window. */
    public static IWorkbenchPage page() {
        return get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    /** Does a command, as a key or a menu would. */
    public static void command(String id) {
        start(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
    }

    /** Does a command with values for its parameters, as a menu would. */
    public static void command(String id, Map<String, String> parameters) {
        start(() -> {
            var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        });
    }

    /** The dialog with a title, when it has come. */
    public static Shell dialog(String title) {
        return until("a dialog " + title, () -> {
            for (Shell shell : display().getShells()) {
                if (shell.isVisible() && shell.getText().equals(title)) {
                    return shell;
                }
            }
            return null;
        }, shell -> shell != null);
    }

    /** Closes what stands before the workbench's window: while a dialog is open, others may wait for what it holds. */
    public static void closeDialogs() {
        run(() -> dialogs().forEach(Shell::close));
    }

    /** The dialogs that stand before the workbench's window. In the thread of the widgets. */
    public static List<Shell> dialogs() {
        return Arrays.stream(display().getShells()).filter(s -> s.isVisible() && s.getParent() != null && !s.getText().isEmpty()).toList();
    }

    /** Presses the button with one of some labels in a dialog, without waiting for what comes of it. */
    public static void press(Shell dialog, String... labels) {
        Button button = until("a button " + List.of(labels), () -> find(dialog, Button.class,
                b -> b.isVisible() && List.of(labels).contains(b.getText().replace("&", ""))), b -> b != null);
        start(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** The dialog that stands before the workbench's window, when one has come. */
    public static Shell anyDialog() {
        return until("a dialog", () -> dialogs().stream().findFirst().orElse(null), shell -> shell != null);
    }

    /** The words in a dialog that are no buttons, a line each. */
    public static String words(Shell dialog) {
        return get(() -> {
            List<String> words = new ArrayList<>();
            collectWords(dialog, words);
            return String.join("\n", words);
        });
    }

    private static void collectWords(Composite parent, List<String> words) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && !label.getText().isBlank()) {
                words.add(label.getText());
            } else if (child instanceof Text text && !text.getText().isBlank()) {
                words.add(text.getText());
            } else if (child instanceof Composite inner) {
                collectWords(inner, words);
            }
        }
    }

    /** The first widget of a kind inside another that is as wanted; null when there is none. In the thread of the widgets. */
    public static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                return type.cast(child);
            }
            T found = child instanceof Composite inner ? find(inner, type, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Keeps a picture of the workbench's window with a name. */
    public static void screenshot(String name) {
        Path folder = Path.of(System.getProperty("vaglio.screenshots", "target/screenshots"));
        run(() -> {
            Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            window.layout(true, true);
            while (display().readAndDispatch()) {
                continue;
            }
            Rectangle size = window.getBounds();
            Image image = new Image(display(), size.width, size.height);
            GC gc = new GC(display());
            try {
                gc.copyArea(image, size.x, size.y);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData()};
                Files.createDirectories(folder);
                loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
