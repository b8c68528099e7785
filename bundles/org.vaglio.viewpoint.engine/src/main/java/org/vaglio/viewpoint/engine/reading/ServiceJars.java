// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;

/** Jars, or folders of classes, with the services of a viewpoint and, where there are some, the generated classes of its metamodel. */
public final class ServiceJars {

    private static final String PACKAGE = "Package.class";

    private final List<Path> paths;
    private final ClassLoader loader;

    private ServiceJars(List<Path> paths, ClassLoader loader) {
        this.paths = paths;
        this.loader = loader;
    }

    /**
     * Opens jars or folders. Their code runs with all rights: only those of people who are trusted may be opened.
     *
     * @throws ViewpointProblem when one is not there
     */
    public static ServiceJars open(List<Path> paths) throws ViewpointProblem {
        List<URL> urls = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new ViewpointProblem("Non si possono leggere i servizi: " + path + " non c'è.",
                        "The services cannot be read: " + path + " does not exist.");
            }
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
        return new ServiceJars(List.copyOf(paths), new URLClassLoader(urls.toArray(URL[]::new), ServiceJars.class.getClassLoader()));
    }

    /** Finds their classes. */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * The generated metamodels in them: with these, derived features have values.
     *
     * @throws ViewpointProblem when a jar cannot be read
     */
    public List<EPackage> metamodels() throws ViewpointProblem {
        List<EPackage> all = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<String> names = Files.isDirectory(path) ? inFolder(path) : inJar(path)) {
                names.filter(n -> n.endsWith(PACKAGE)).sorted().forEach(n -> addMetamodel(n, all));
            } catch (IOException e) {
                throw new ViewpointProblem("I servizi non sono un archivio jar: " + path, "The services are no jar: " + path);
            }
        }
        return all;
    }

    private static Stream<String> inFolder(Path folder) throws IOException {
        return Files.walk(folder).map(f -> folder.relativize(f).toString().replace('\\', '/'));
    }

    private static Stream<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(e -> e.getName()).toList().stream();
        }
    }

    private void addMetamodel(String file, List<EPackage> all) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isInterface() && EPackage.class.isAssignableFrom(type)) {
                all.add((EPackage) type.getField("eINSTANCE").get(null));
            }
        } catch (ReflectiveOperationException | LinkageError e) {
            // a class that merely has such a name
        }
    }
}
