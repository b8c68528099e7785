// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.vaglio.language.ide.server.Models;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.Refusals;
import org.vaglio.workbench.server.LiveMaps;

/**
 * Keeps what a view shows up with the maps: it asks again after each check and when the view is about other maps, but not more often than somebody can
 * follow, not while somebody types, and not while nobody sees the view. To be used in the thread of the widgets.
 *
 * @param <T> what the view shows: immutable, without elements of the model
 */
public final class LiveContent<T> implements Models.Listener, IPartListener2, Focus.Listener {

    private static final int PAUSE_MILLIS = 120;
    /** Whoever types is not disturbed by views until they pause, or for so long that the views would be of no use. */
    private static final int QUIET_MILLIS = 400;
    private static final int LONGEST_MILLIS = 5000;

    private final IViewPart view;
    private final Control control;
    private final Supplier<Function<Look, T>> question;
    private final Consumer<T> show;
    private final Focus focus;
    private final Runnable end;
    private volatile long edited = millis() - QUIET_MILLIS;
    private boolean waiting;
    private long waitingSince;
    private int asked;

    /**
     * Starts to keep a view up; it ends with its control.
     *
     * @param control in which it is shown
     * @param look    gives what is to be shown, in the server's thread; null when nothing can be said now, and what is shown stays
     * @param show    shows it
     */
    public LiveContent(IViewPart view, Control control, Function<Look, T> look, Consumer<T> show) {
        this(view, control, show, () -> look);
    }

    private LiveContent(IViewPart view, Control control, Consumer<T> show, Supplier<Function<Look, T>> question) {
        this.view = view;
        this.control = control;
        this.question = question;
        this.show = show;
        IWorkbenchPage page = view.getSite().getPage();
        focus = Focus.of(page);
        end = LiveMaps.get().server().listen(this);
        page.addPartListener(this);
        focus.follow(this);
        control.addDisposeListener(e -> {
            end.run();
            page.removePartListener(this);
            focus.leave(this);
        });
        refresh();
    }

    /**
     * Starts to keep a view up whose look depends on what the view shows already.
     *
     * @param question gives each look, in the thread of the widgets; the look itself must not touch the view
     */
    public static <T> LiveContent<T> asking(IViewPart view, Control control, Supplier<Function<Look, T>> question, Consumer<T> show) {
        return new LiveContent<>(view, control, show, question);
    }

    /** Asks again, soon: what is shown is out of date. */
    public void refresh() {
        if (!waiting && !control.isDisposed()) {
            waiting = true;
            waitingSince = millis();
            control.getDisplay().timerExec(PAUSE_MILLIS, this::askIfQuiet);
        }
    }

    private void askIfQuiet() {
        long now = millis();
        long quiet = now - edited;
        if (control.isDisposed() || !waiting) {
            return; // the view is gone, or was seen meanwhile
        }
        if (quiet < QUIET_MILLIS && now - waitingSince < LONGEST_MILLIS) {
            control.getDisplay().timerExec((int) (QUIET_MILLIS - quiet), this::askIfQuiet);
        } else {
            askIfSeen();
        }
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /** A view that nobody sees goes on waiting. */
    private void askIfSeen() {
        if (!control.isDisposed() && view.getSite().getPage().isPartVisible(view)) {
            waiting = false;
            ask();
        }
    }

    private void ask() {
        int number = ++asked;
        Subject subject = focus.subject();
        Function<Look, T> look = question.get();
        LiveMaps.get().server().ask(s -> s.models().look(maps -> look.apply(new Look(subject, maps, s.views()))))
                .whenComplete((found, failure) -> Editing.later(control, () -> {
                    if (number == asked) {
                        answered(found, failure);
                    }
                }));
    }

    private void answered(T found, Throwable failure) {
        if (failure != null) {
            Modifications.refuse(view, Refusals.reason(failure));
        } else if (found != null) {
            show.accept(found);
        }
    }

    @Override
    public void edited() {
        edited = millis();
    }

    @Override
    public void checked(Collection<String> uris) {
        Editing.later(control, this::refresh);
    }

    @Override
    public void subjectChanged() {
        refresh();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (waiting && part.getPart(false) == view) {
            askIfSeen();
        }
    }
}
