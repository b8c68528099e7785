// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.vaglio.viewpoint.engine.expressions.Types;

/** Reads models of strangers: with a registry of its own, without document types, and from files alone. */
public final class ModelReader {

    private static final String DEPTH = "500"; // Java's own limit is another one in each release

    private final ResourceSet resources = new ResourceSetImpl();
    private final FilesOnly files = new FilesOnly();

    /** A reader that knows Ecore and nothing else. */
    public ModelReader() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        registry.put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        registry.put("platform:/resource/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
        registry.put(XMLTypePackage.eNS_URI, XMLTypePackage.eINSTANCE);
        resources.setPackageRegistry(registry);
        resources.setURIConverter(files);
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", Superclasses.checked());
        factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
        resources.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
        resources.getLoadOptions().put(XMLResource.OPTION_PARSER_PROPERTIES, Map.of("jdk.xml.maxElementDepth", DEPTH));
    }

    /** Refuses to fetch anything. Files of a workspace are those that have been read, and those beside them, of the same name. */
    private static final class FilesOnly extends ExtensibleURIConverterImpl {

        private final Map<String, URI> read = new LinkedHashMap<>();

        void add(URI file) {
            read.putIfAbsent(file.lastSegment(), file);
        }

        @Override
        public URI normalize(URI uri) {
            return uri.isPlatform() && uri.segmentCount() > 1 ? inFolders(uri).appendFragment(uri.fragment()) : super.normalize(uri);
        }

        private URI inFolders(URI uri) {
            String name = uri.lastSegment();
            if (read.containsKey(name)) {
                return read.get(name);
            }
            return read.values().stream().map(f -> f.trimSegments(1).appendSegment(name)).filter(f -> Files.isRegularFile(Path.of(f.toFileString())))
                    .findFirst().orElse(uri.trimFragment());
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            if (!normalize(uri).isFile()) {
                throw new IOException("not a file: " + uri);
            }
            return super.createInputStream(uri, options);
        }
    }

    /** Adds a metamodel that is there already. */
    public void add(EPackage metamodel) {
        resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
    }

    /**
     * Adds the metamodels of an Ecore file.
     *
     * @throws ViewpointProblem when it cannot be read, or is none
     */
    public void addMetamodel(Path file) throws ViewpointProblem {
        Resource resource = load(file);
        if (resource.getContents().stream().noneMatch(EPackage.class::isInstance)) {
            throw new ViewpointProblem("Non è un metamodello Ecore.", "It is no Ecore metamodel.");
        }
        resource.getContents().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast).forEach(this::addNested);
        try {
            Superclasses.check(resource); // others may name this one by its namespace, which is known from now on
        } catch (IOException e) {
            throw unreadable(e.getMessage());
        }
    }

    private void addNested(EPackage metamodel) {
        resources.getPackageRegistry().putIfAbsent(metamodel.getNsURI(), metamodel);
        metamodel.getESubpackages().forEach(this::addNested);
    }

    /**
     * Reads a model with all files that it refers to.
     *
     * @return the file's resource, then those of the files that it refers to
     * @throws ViewpointProblem when it cannot be read, or refers to what is not there
     */
    public List<Resource> read(Path file) throws ViewpointProblem {
        Resource resource = load(file);
        EcoreUtil.resolveAll(resources);
        for (Resource other : resources.getResources()) {
            if (other != resource && (!other.isLoaded() || !other.getErrors().isEmpty())) {
                throw new ViewpointProblem("Rimanda a " + other.getURI().lastSegment() + ", che non si può leggere.",
                        "It refers to " + other.getURI().lastSegment() + ", which cannot be read.");
            }
        }
        List<Resource> others = resources.getResources().stream().filter(r -> r != resource && !isMetamodel(r)).toList();
        return Stream.concat(Stream.of(resource), others.stream()).toList();
    }

    /** Whether a class of a name, with or without that of its package, is in a metamodel that was added or that a file led to. */
    public boolean knows(String type) {
        Stream<?> read = resources.getResources().stream().flatMap(r -> r.getContents().stream()); // also those that metamodels refer to
        List<EPackage> known = Stream.concat(resources.getPackageRegistry().values().stream(), read).filter(EPackage.class::isInstance)
                .map(EPackage.class::cast).toList();
        return type.endsWith("EObject") || Types.find(known, type).isPresent();
    }

    private static boolean isMetamodel(Resource resource) {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        return root instanceof EPackage;
    }

    private Resource load(Path file) throws ViewpointProblem {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ViewpointProblem("Non si può leggere: il file non c'è o manca il permesso.",
                    "It cannot be read: the file does not exist or the permission is missing.");
        }
        try {
            URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
            files.add(uri);
            Resource resource = resources.getResource(uri, true);
            if (resource.getContents().isEmpty()) {
                throw new ViewpointProblem("Il modello è vuoto.", "The model is empty.");
            }
            return resource;
        } catch (RuntimeException e) {
            if (e.getCause() == null) { // not of the reader of files: what it read does not hold together
                throw new ViewpointProblem("Non si può leggere: il suo metamodello rimanda a ciò che non c'è; indicalo con --metamodel.",
                        "It cannot be read: its metamodel refers to what is not there; name that with --metamodel.");
            }
            if (reason(e).contains("disallow-doctype-decl")) {
                throw XmlTree.documentType();
            }
            throw unreadable(reason(e));
        }
    }

    private static ViewpointProblem unreadable(String reason) {
        return new ViewpointProblem("Non è un modello che si possa leggere: " + reason, "It is no model that can be read: " + reason);
    }

    private static String reason(Throwable failure) {
        String message = String.valueOf(failure.getCause().getMessage());
        return message.replaceAll("\\(file:[^)]*/([^/)]*)\\)", "($1)").replaceAll("file:\\S*/([^/\\s,]+)", "$1").lines().findFirst().orElse("");
    }
}
