// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.util.Locale;

import picocli.CommandLine.Option;

/** The {@code --lang} option. */
public final class LanguageOption {

    /** Languages of the messages. */
    enum Language {
        IT(Locale.ITALIAN), EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(names = "--lang", paramLabel = "it|en",
            description = "Language of the messages (default: that of the system).")
    private Language language;

    /** The wanted language, else Italian for an Italian system and English for any other. */
    public Locale locale() {
        if (language != null) {
            return language.locale;
        }
        return Locale.getDefault().getLanguage().equals("it") ? Locale.ITALIAN : Locale.ENGLISH;
    }
}
