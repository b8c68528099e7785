// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.messages;

import java.util.Locale;

import com.google.inject.Singleton;

/** The language of the messages about a map's text: Italian unless another was set. */
@Singleton
public class MessageLanguage {

    private volatile boolean english;

    /** Chooses Italian for an Italian locale and English for any other. */
    public void use(Locale locale) {
        english = !locale.getLanguage().equals(Locale.ITALIAN.getLanguage());
    }

    /** The language in use: Italian or English. */
    public Locale locale() {
        return english ? Locale.ENGLISH : Locale.ITALIAN;
    }

    /** The one of two texts that is in the language in use. */
    public String choose(String italianText, String englishText) {
        return english ? englishText : italianText;
    }
}
