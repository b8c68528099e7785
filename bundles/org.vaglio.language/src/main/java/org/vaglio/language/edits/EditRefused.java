// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

/**
 * Why a change of the model cannot be written into the text. The message says what is wrong, where, and what to do, in the
 * language in use.
 */
public final class EditRefused extends Exception {

    private static final long serialVersionUID = 1L;

    EditRefused(String message) {
        super(message);
    }
}
