// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;

/**
 * What a program starts that was packed with a Java of its own: no script runs before it, so this tells the platform the language
 * that the user has chosen. It runs before the platform, with the class path alone.
 */
public final class PackedStart {

    private static final String PLATFORM = "org.eclipse.equinox.launcher.Main";

    private PackedStart() {
    }

    /**
     * Starts the platform.
     *
     * @param arguments of the command line
     * @throws ReflectiveOperationException when the platform is not on the class path, or fails
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(PLATFORM).getMethod("main", String[].class).invoke(null, (Object) withLanguage(ChosenLanguage.get(ChosenLanguage.file()), arguments));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * The arguments that the start scripts give the platform.
     *
     * @param code      of the language that was chosen; empty for that of the system
     * @param arguments of the command line
     */
    public static String[] withLanguage(String code, String... arguments) {
        Stream<String> first = code.isEmpty() ? Stream.of("-name", "Vaglio") : Stream.of("-name", "Vaglio", "-nl", code);
        return Stream.concat(first, Stream.of(arguments)).toArray(String[]::new);
    }
}
