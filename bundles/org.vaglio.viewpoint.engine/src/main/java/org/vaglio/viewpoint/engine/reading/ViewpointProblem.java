// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import org.vaglio.viewpoint.engine.specification.Message;

/** Says in one sentence why an input cannot be used. */
public final class ViewpointProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    /**
     * A problem.
     *
     * @param italian what is wrong, in Italian
     * @param english the same in English
     */
    public ViewpointProblem(String italian, String english) {
        super(english);
        this.text = new Message(italian, english);
    }

    /** What is wrong, in both languages. */
    public Message text() {
        return text;
    }
}
