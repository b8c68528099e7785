// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

/** Told how far a long work is. */
@FunctionalInterface
public interface Progress {

    /** Told to nobody. */
    Progress SILENT = (done, total) -> {
    };

    /**
     * Some work is done.
     *
     * @param done  pages, sheets or other parts read so far
     * @param total how many there are; 0 when not known
     */
    void at(int done, int total);
}
