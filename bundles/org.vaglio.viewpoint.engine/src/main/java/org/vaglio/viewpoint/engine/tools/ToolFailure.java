// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.tools;

import org.vaglio.viewpoint.engine.specification.Message;

/** Stops a tool. */
final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    ToolFailure(String italian, String english) {
        super(english, null, false, false);
        this.text = new Message(italian, english);
    }

    Message text() {
        return text;
    }
}
