// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Runs the commands that are to start fast, so that the virtual machine can keep what it loads for them. */
final class Training {

    private Training() {
    }

    /** Checks the first file, a map, and audits the second, a document. */
    public static void main(String[] args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(new String[] {"check", args[0]}, nowhere, nowhere);
        Main.run(new String[] {"audit", args[1]}, nowhere, nowhere);
    }
}
