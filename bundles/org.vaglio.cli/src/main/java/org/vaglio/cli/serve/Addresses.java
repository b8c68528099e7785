// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

/** What is where. */
final class Addresses {

    static final String API = "/api/";
    static final String FILES = "/api/files";
    static final String FILE = "/api/file";
    static final String SOCKET = "/lsp";
    static final String DIAGRAMS = "/glsp";

    private Addresses() {
    }

    /** Whether a path is that of a web socket. */
    static boolean isSocket(String path) {
        return path.equals(SOCKET) || path.equals(DIAGRAMS);
    }
}
