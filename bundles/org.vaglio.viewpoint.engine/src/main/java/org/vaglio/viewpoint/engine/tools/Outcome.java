// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.vaglio.viewpoint.engine.specification.Message;

/**
 * What a tool did.
 *
 * @param change     the change of the model, which {@link ChangeDescription#applyAndReverse()} takes back and does again; empty changes when
 *                   the tool did nothing
 * @param problem    why it did not work, and then nothing has changed; null when it did
 * @param navigation the diagram that it opens; null for none
 */
public record Outcome(ChangeDescription change, Message problem, Navigation navigation) {

    /**
     * A diagram to open.
     *
     * @param diagram id of its description
     * @param target  the element that it is drawn of
     * @param create  whether it is made when there is none
     */
    public record Navigation(String diagram, EObject target, boolean create) {
    }

    /** Whether it worked. */
    public boolean isDone() {
        return problem == null;
    }

    /** The diagram that it opens. */
    public Optional<Navigation> opened() {
        return Optional.ofNullable(navigation);
    }
}
