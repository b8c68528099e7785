// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.workspace;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vaglio.language.files.Imports;
import org.vaglio.language.files.MapTexts;
import org.vaglio.language.linking.LiveLinks;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.language.parsing.NestedTooDeeply;
import org.vaglio.language.naming.MappaNames;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * The maps of some folders and those that are open, in groups that are read together. An edit changes the text and model of
 * its file in place; only a change of what is imported reads files again. To be used by one thread.
 */
public class Workspace {

    /** What the model of a text takes at most, by measurement. */
    private static final long BYTES_A_CHARACTER = 200;

    private final Map<String, MapFile> files = new TreeMap<>();
    private final Map<String, List<String>> imports = new HashMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private Provider<MapResource> resources;
    @Inject
    private MappaNames names;
    @Inject
    private MapTexts texts;
    @Inject
    private MessageLanguage language;

    /** Two ways of writing one file's address become the same; an address of no file stays as it is. */
    public static String key(String uri) {
        return path(uri).map(p -> p.toUri().toString()).orElse(uri);
    }

    /** The file of an address; empty when it is of no file. */
    public static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The map of an address; null when it is not known. */
    public MapFile file(String uri) {
        return files.get(key(uri));
    }

    public Collection<MapFile> files() {
        return files.values();
    }

    /** All groups, in the order of their files. */
    public Set<MapGroup> groups() {
        Set<MapGroup> groups = new LinkedHashSet<>();
        files.values().stream().map(MapFile::group).filter(Objects::nonNull).forEach(groups::add);
        return groups;
    }

    /** Takes in all maps below a folder. Those that cannot be read are left out until they are opened or imported. */
    public void addFolder(Path folder) {
        folders.add(folder);
        try {
            for (Path file : texts.files(folder)) {
                read(file.toUri().toString());
            }
        } catch (MapTexts.Unreadable e) {
            return; // a folder without maps
        }
        regroup();
    }

    /** Leaves out the maps below a folder that are not open. */
    public void removeFolder(Path folder) {
        folders.remove(folder);
        files.values().removeIf(f -> !f.isOpen() && path(f.uri()).map(p -> p.startsWith(folder)).orElse(false));
        regroup();
    }

    /** An editor shows a file: its text counts from now on, not that on the disk. */
    public MapFile open(String uri, int version, String text) {
        String key = key(uri);
        MapFile known = files.get(key);
        if (known != null && known.uri().equals(uri) && known.text().equals(text)) {
            known.version(version);
            known.group().changed(); // what was found is told again, for the version that is shown
            return known;
        }
        MapFile file = new MapFile(uri, text);
        file.version(version);
        put(key, file);
        regroup();
        return file;
    }

    /** An editor no longer shows a file: what is on the disk counts again. */
    public void close(MapFile file) {
        String key = key(file.uri());
        String shown = file.text();
        file.version(null);
        files.remove(key);
        if (path(file.uri()).filter(this::belongs).isPresent() && read(key) != null) {
            MapFile again = files.get(key);
            if (again.text().equals(shown)) {
                files.put(key, file);
                return;
            }
        }
        regroup();
    }

    private boolean belongs(Path path) {
        String key = path.toUri().toString();
        return folders.stream().anyMatch(path::startsWith) || imports.values().stream().anyMatch(i -> i.contains(key));
    }

    /** A file changed, came or went on the disk. */
    public boolean changedOnDisk(String uri) {
        String key = key(uri);
        MapFile known = files.get(key);
        if (known != null && known.isOpen()) {
            return false;
        }
        String before = known == null ? null : known.text();
        files.remove(key);
        MapFile now = path(uri).filter(this::belongs).isPresent() ? read(key) : null;
        if (now != null && now.text().equals(before)) {
            files.put(key, known);
            return false;
        }
        if (now == null && before == null) {
            return false;
        }
        regroup();
        return true;
    }

    /** Changes the text of a file. */
    public void change(MapFile file, int offset, int length, String text) {
        String old = file.text();
        String changed = new StringBuilder(old.length() - length + text.length()).append(old, 0, offset).append(text)
                .append(old, offset + length, old.length()).toString();
        file.text(changed);
        String key = key(file.uri());
        List<String> now = imports(file);
        if (file.unreadable() != null || !now.equals(imports.get(key)) || isTooLong(changed) || NestedTooDeeply.in(changed)) {
            imports.put(key, now);
            file.group().files().forEach(f -> f.placed(null, null));
            regroup();
            return;
        }
        try {
            Optional<EObject> read = file.group().links().update(file.resource(), offset, length, text);
            read.ifPresentOrElse(file.group()::changed, file.group()::changed);
        } catch (RuntimeException e) {
            file.group().files().forEach(f -> f.placed(null, null)); // read anew, and refused with a sentence if need be
            regroup();
        }
    }

    // ---------------------------------------------------------------- groups

    private MapFile read(String uri) {
        String key = key(uri);
        Path path = path(uri).orElse(null);
        if (path == null || files.containsKey(key) || !Files.isRegularFile(path)) {
            return files.get(key);
        }
        MapFile file;
        try {
            file = new MapFile(uri, texts.text(path));
        } catch (MapTexts.Unreadable e) {
            file = new MapFile(uri, "");
            file.unreadable(e.problem().message());
        }
        put(key, file);
        return file;
    }

    private void put(String key, MapFile file) {
        files.put(key, file);
        imports.put(key, imports(file));
    }

    private static List<String> imports(MapFile file) {
        return Imports.of(file.text()).stream().map(written -> importKey(file, written)).filter(Objects::nonNull).toList();
    }

    /** The address of a file that a map imports; null when it is none. */
    static String importKey(MapFile file, String written) {
        try {
            return path(file.uri()).map(p -> p.resolveSibling(written).normalize().toUri().toString()).orElse(null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Reads anew the groups whose files have changed. */
    private void regroup() {
        imports.keySet().retainAll(files.keySet());
        Deque<String> open = new ArrayDeque<>(files.keySet());
        while (!open.isEmpty()) {
            for (String imported : imports.getOrDefault(open.removeFirst(), List.of())) {
                if (!files.containsKey(imported) && read(imported) != null) {
                    open.addLast(imported);
                }
            }
        }
        Map<String, Set<String>> neighbours = new HashMap<>();
        files.keySet().forEach(k -> neighbours.put(k, new HashSet<>()));
        imports.forEach((from, all) -> all.stream().filter(neighbours::containsKey).forEach(to -> {
            neighbours.get(from).add(to);
            neighbours.get(to).add(from);
        }));
        Set<String> done = new HashSet<>();
        for (String key : List.copyOf(files.keySet())) {
            Set<String> group = new TreeSet<>();
            collect(key, neighbours, done, group);
            List<MapFile> members = group.stream().map(files::get).toList();
            if (!members.isEmpty() && !isGroup(members)) {
                load(members);
            }
        }
    }

    private static void collect(String start, Map<String, Set<String>> neighbours, Set<String> done, Set<String> group) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String key = open.removeFirst();
            if (done.add(key)) {
                group.add(key);
                open.addAll(neighbours.get(key));
            }
        }
    }

    private static boolean isGroup(List<MapFile> members) {
        MapGroup group = members.get(0).group();
        return group != null && group.files().equals(members) && members.stream().allMatch(f -> f.group() == group);
    }

    private void load(List<MapFile> members) {
        XtextResourceSet set = resourceSets.get();
        LiveLinks links = new LiveLinks(set, names);
        Map<MapFile, MapResource> loaded = new HashMap<>();
        for (MapFile file : members) {
            MapResource resource = resources.get();
            resource.setURI(resourceUri(file));
            set.getResources().add(resource);
            LiveLinks.live(resource);
            loaded.put(file, resource);
            parse(file, resource);
        }
        links.linkAll();
        members.forEach(f -> f.placed(null, loaded.get(f)));
        MapGroup group = new MapGroup(set, links, members);
        members.forEach(f -> f.placed(group, loaded.get(f)));
    }

    private void parse(MapFile file, MapResource resource) {
        if (file.isOpen()) {
            file.unreadable(null);
        }
        if (isTooLong(file.text())) {
            file.unreadable(language.choose("Il testo è troppo lungo: dividi il piano in più file.",
                    "The text is too long: split the plan into several files."));
        }
        try {
            resource.read(file.unreadable() == null ? file.text() : "");
        } catch (RuntimeException e) {
            file.unreadable(language.choose("Il testo è annidato troppo in profondità.",
                    "The text is nested too deeply."));
            resource.read("");
        }
    }

    /** The model of a text that fills the memory would take along what somebody else has open. */
    private static boolean isTooLong(String text) {
        return text.length() > Math.min(MapTexts.MAX_BYTES, Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER);
    }

    /** The extension tells Xtext the language, also for a text that is not saved yet. */
    private static org.eclipse.emf.common.util.URI resourceUri(MapFile file) {
        String uri = path(file.uri()).map(p -> org.eclipse.emf.common.util.URI.createFileURI(p.toString()).toString())
                .orElse("memory:/" + Integer.toHexString(file.uri().hashCode()));
        return org.eclipse.emf.common.util.URI.createURI(uri.endsWith(MapTexts.ENDING) ? uri : uri + MapTexts.ENDING);
    }
}
