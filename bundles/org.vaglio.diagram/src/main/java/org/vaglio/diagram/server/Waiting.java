// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.concurrent.atomic.AtomicBoolean;

/** What a diagram has been told and has not looked at yet: telling it once more would change nothing. */
final class Waiting {

    private final AtomicBoolean edited = new AtomicBoolean();
    private final AtomicBoolean checked = new AtomicBoolean();

    /** Notes what is to be told; false when that waits already. */
    boolean add(boolean onlyChecked) {
        return (onlyChecked ? checked : edited).compareAndSet(false, true);
    }

    /** It is being looked at. */
    void clear(boolean onlyChecked) {
        (onlyChecked ? checked : edited).set(false);
    }
}
