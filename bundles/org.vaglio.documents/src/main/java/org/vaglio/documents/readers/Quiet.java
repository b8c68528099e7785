// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from writing to the console: what is wrong with a document is said by a {@link org.vaglio.documents.DocumentProblem}. */
final class Quiet {

    /** Held, because a logger that nobody holds is forgotten together with its level. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"),
            Logger.getLogger("org.apache.poi"));

    private Quiet() {
    }

    /** Silences them. */
    static void libraries() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
