// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import org.vaglio.viewpoint.VaglioViewpoint;
import org.vaglio.viewpoint.engine.expressions.Services;
import org.vaglio.viewpoint.engine.reading.SpecificationReader;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;
import org.vaglio.viewpoint.engine.specification.Specification;

/** Vaglio's own viewpoint, read once. */
public final class Viewpoint {

    private static final Specification SPECIFICATION = read();

    private Viewpoint() {
    }

    private static Specification read() {
        try (InputStream in = VaglioViewpoint.specification().openStream()) {
            return SpecificationReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | ViewpointProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it specifies. */
    public static Specification specification() {
        return SPECIFICATION;
    }

    /** What its expressions call. */
    static Services services() {
        Services services = new Services();
        SPECIFICATION.viewpoints().forEach(v -> services.register(VaglioViewpoint.class.getClassLoader(), v.services()));
        return services;
    }

    /** What a label of the specification says in a language. */
    public static String label(String label, Locale locale) {
        ResourceBundle words = VaglioViewpoint.labels(locale);
        return label.startsWith("%") && words.containsKey(label.substring(1)) ? words.getString(label.substring(1)) : label;
    }
}
