// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.provider.RiskmapEditPlugin;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What people call the classes and features of the metamodel, from the texts of its item providers. */
@Singleton
public class MetamodelWords {

    private final Map<Locale, Properties> texts = new ConcurrentHashMap<>();

    @Inject
    private MessageLanguage language;

    /** A class, with a capital letter. */
    public String type(EClass type) {
        return text("_UI_" + type.getName() + "_type", type.getName());
    }

    /** A feature, with a capital letter. */
    public String feature(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature", feature.getName());
    }

    private String text(String key, String otherwise) {
        return texts.computeIfAbsent(language.locale(), MetamodelWords::read).getProperty(key, otherwise);
    }

    /** Several jars of a class path have files of this name: the one beside the item providers is asked for. */
    private static Properties read(Locale locale) {
        String file = locale.getLanguage().equals(Locale.ITALIAN.getLanguage()) ? "plugin_it.properties" : "plugin.properties";
        Properties texts = new Properties();
        try (InputStream in = URI.create(RiskmapEditPlugin.INSTANCE.getBaseURL() + file).toURL().openStream()) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the same jar
        }
        return texts;
    }
}
