// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment;

import java.util.Locale;

/** A sentence for people, in both languages of the tool. */
public record Text(String italian, String english) {

    /** The sentence in Italian for an Italian locale, in English for any other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("it") ? italian : english;
    }
}
