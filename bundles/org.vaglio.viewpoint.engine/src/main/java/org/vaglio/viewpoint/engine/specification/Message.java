// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.specification;

import java.util.Locale;

/**
 * A sentence for people.
 *
 * @param italian in Italian
 * @param english in English
 */
public record Message(String italian, String english) {

    /** Italian for an Italian locale, English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("it") ? italian : english;
    }
}
