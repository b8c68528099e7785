// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.FileDialog;

/** Asks in which file something is to be kept. The window belongs to the system, so that whoever drives the workbench has to answer in its place. */
public final class SaveDialog {

    private static Function<FileDialog, String> answer = FileDialog::open;

    private SaveDialog() {
    }

    /** The file that the user chooses; empty when the user would rather not. */
    public static Optional<Path> ask(FileDialog dialog) {
        return Optional.ofNullable(answer.apply(dialog)).map(Path::of);
    }

    /**
     * Has questions answered by something else than the window. In the thread of the widgets, as the questions are.
     *
     * @param instead gives the path of a file, or null for none
     * @return what brings the window back
     */
    public static Runnable answer(Function<FileDialog, String> instead) {
        answer = instead;
        return () -> answer = FileDialog::open;
    }
}
