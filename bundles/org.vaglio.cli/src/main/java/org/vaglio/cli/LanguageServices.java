// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.util.Locale;

import org.vaglio.language.MappaStandaloneSetup;
import org.vaglio.language.messages.MessageLanguage;

import com.google.inject.Injector;

/** The language, ready for one command. */
public final class LanguageServices {

    private final Injector injector = MappaStandaloneSetup.injector();

    public LanguageServices(Locale locale) {
        injector.getInstance(MessageLanguage.class).use(locale);
    }

    public <T> T get(Class<T> type) {
        return injector.getInstance(type);
    }
}
