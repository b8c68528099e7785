// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.language.parsing.NestedTooDeeply;
import org.vaglio.language.validation.Structure;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Reads maps from files, each together with the files that it imports or that import it. */
public class MapLoader {

    private static final int MOST_PROBLEMS = 20;

    private final Map<Path, Path> importers = new HashMap<>();

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private MapTexts texts;
    @Inject
    private MessageLanguage language;
    @Inject
    private Structure structure;

    /**
     * Reads the maps of some paths, group by group, so that no more than one group is in memory.
     *
     * @param paths  files and folders
     * @param reader takes each group; one with problems has no usable plans
     * @return why some paths hold no maps at all; empty when all do
     */
    public List<MapProblem> load(Collection<Path> paths, Consumer<MapGroup> reader) {
        List<MapProblem> problems = new ArrayList<>();
        Set<Path> given = new LinkedHashSet<>();
        for (Path path : paths) {
            try {
                given.addAll(texts.files(path));
            } catch (MapTexts.Unreadable e) {
                problems.add(e.problem());
            }
        }
        groups(given).forEach(files -> reader.accept(read(files)));
        return problems;
    }

    /** Reads one file with all that belongs to it. */
    public MapGroup load(Path file) {
        return read(groups(List.of(file)).get(0));
    }

    /** Reads a map from text that imports nothing; the file only names it. */
    public MapGroup parse(Path file, String text) {
        return read(List.of(file), f -> text);
    }

    /** Given files and those they import, put together when one imports another. */
    private List<List<Path>> groups(Collection<Path> given) {
        importers.clear();
        Set<Path> named = given.stream().map(MapLoader::key).collect(Collectors.toSet());
        Map<Path, Path> shown = new LinkedHashMap<>();
        Map<Path, Set<Path>> neighbours = new LinkedHashMap<>();
        Deque<Path> open = new ArrayDeque<>(given);
        while (!open.isEmpty()) {
            Path file = open.removeFirst();
            Path key = key(file);
            if (shown.putIfAbsent(key, file) != null) {
                continue;
            }
            neighbours.computeIfAbsent(key, k -> new LinkedHashSet<>());
            for (Path imported : imports(file)) {
                if (!named.contains(key(imported))) {
                    importers.putIfAbsent(key(imported), file);
                }
                neighbours.get(key).add(key(imported));
                neighbours.computeIfAbsent(key(imported), k -> new LinkedHashSet<>()).add(key);
                open.addLast(imported);
            }
        }
        List<List<Path>> groups = new ArrayList<>();
        Set<Path> done = new LinkedHashSet<>();
        for (Path key : shown.keySet()) {
            Set<Path> group = new LinkedHashSet<>();
            collect(key, neighbours, done, group);
            if (!group.isEmpty()) {
                groups.add(group.stream().map(shown::get).toList());
            }
        }
        return groups;
    }

    private static void collect(Path start, Map<Path, Set<Path>> neighbours, Set<Path> done, Set<Path> group) {
        Deque<Path> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Path key = open.removeFirst();
            if (done.add(key)) {
                group.add(key);
                open.addAll(neighbours.get(key));
            }
        }
    }

    /** What a file imports, as far as its text shows it; nothing for a file that cannot be read. */
    private List<Path> imports(Path file) {
        List<Path> imports = new ArrayList<>();
        try {
            Matcher matcher = Imports.PATTERN.matcher(texts.text(file));
            while (matcher.find()) {
                imports.add(file.resolveSibling(Imports.path(matcher.toMatchResult())));
            }
        } catch (MapTexts.Unreadable | InvalidPathException e) {
            return List.of();
        }
        return imports;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Where the text of a file comes from. */
    @FunctionalInterface
    private interface Texts {
        String text(Path file) throws MapTexts.Unreadable;
    }

    private MapGroup read(List<Path> files) {
        return read(files, texts::text);
    }

    private MapGroup read(List<Path> files, Texts source) {
        XtextResourceSet resources = resourceSets.get();
        Map<Resource, Path> loaded = new LinkedHashMap<>();
        List<MapProblem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                loaded.put(parse(resources, file, source.text(file)), file);
            } catch (MapTexts.Unreadable e) {
                problems.add(blamed(e.problem()));
            } catch (NestedTooDeeply e) {
                problems.add(new MapProblem(file, 0, 0, language.choose("Il testo è annidato troppo in profondità.",
                        "The text is nested too deeply.")));
            }
        }
        if (problems.isEmpty()) {
            loaded.keySet().forEach(EcoreUtil::resolveAll);
            loaded.forEach((resource, file) -> problems.addAll(errors(resource, file)));
        }
        if (problems.isEmpty()) {
            problems.addAll(structure.problems(loaded));
        }
        List<MapProblem> shown = problems.size() > MOST_PROBLEMS ? problems.subList(0, MOST_PROBLEMS) : problems;
        return new MapGroup(files, List.copyOf(loaded.keySet()), List.copyOf(shown));
    }

    /** A file that only an import names is missing there, not by itself. */
    private MapProblem blamed(MapProblem problem) {
        Path importer = importers.get(key(problem.file()));
        if (importer == null) {
            return problem;
        }
        return new MapProblem(importer, importLine(importer, problem.file()), 1, language.choose(
                "Il file importato «" + problem.file() + "» non si può usare: " + problem.message(),
                "The imported file \"" + problem.file() + "\" cannot be used: " + problem.message()));
    }

    private int importLine(Path importer, Path imported) {
        try {
            String text = texts.text(importer);
            return Imports.PATTERN.matcher(text).results()
                    .filter(m -> key(importer.resolveSibling(Imports.path(m))).equals(key(imported))).findFirst()
                    .map(m -> 1 + (int) text.substring(0, m.start(0) + m.group().indexOf("importa")).chars()
                            .filter(c -> c == '\n').count()).orElse(1);
        } catch (MapTexts.Unreadable e) {
            return 1;
        }
    }

    private static Resource parse(XtextResourceSet resources, Path file, String text) {
        MapResource resource = (MapResource) resources.createResource(uri(file));
        resource.read(text);
        return resource;
    }

    private static URI uri(Path file) {
        String path = key(file).toString();
        return URI.createFileURI(path.endsWith(".mappa") ? path : path + ".mappa");
    }

    private static List<MapProblem> errors(Resource resource, Path file) {
        Set<String> seen = new TreeSet<>();
        return resource.getErrors().stream().filter(e -> seen.add(e.getLine() + ":" + e.getMessage()))
                .map(e -> new MapProblem(file, e.getLine(), e.getColumn(), e.getMessage()))
                .sorted((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column()).toList();
    }
}
