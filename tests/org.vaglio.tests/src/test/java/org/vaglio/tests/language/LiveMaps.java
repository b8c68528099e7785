// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.vaglio.language.linking.LiveLinks;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.naming.MappaNames;
import org.vaglio.tests.Maps;

/** Maps whose texts change, and what they are when they are read anew. */
final class LiveMaps {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, MapResource> files = new LinkedHashMap<>();
    private final LiveLinks links;

    LiveMaps(Map<String, String> texts) {
        this.texts.putAll(texts);
        XtextResourceSet set = Maps.INJECTOR.getInstance(XtextResourceSet.class);
        links = new LiveLinks(set, Maps.INJECTOR.getInstance(MappaNames.class));
        this.texts.forEach((name, text) -> {
            MapResource resource = (MapResource) set.createResource(uri(name));
            LiveLinks.live(resource);
            load(resource, text);
            files.put(name, resource);
        });
        links.linkAll();
    }

    String text(String name) {
        return texts.get(name);
    }

    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    MapResource resource(String name) {
        return files.get(name);
    }

    void edit(String name, int offset, int length, String text) {
        links.update(files.get(name), offset, length, text);
        String old = texts.get(name);
        texts.put(name, old.substring(0, offset) + text + old.substring(offset + length));
    }

    /** Compares with the maps read anew; shows the first line that differs. */
    void assertFresh(String what) {
        List<String> fresh = freshState().lines().toList();
        List<String> now = state().lines().toList();
        for (int i = 0; i < Math.min(fresh.size(), now.size()); i++) {
            if (!fresh.get(i).equals(now.get(i))) {
                fail("after " + what + "\nfresh " + fresh.get(i) + "\nnow   " + now.get(i) + "\nin\n" + String.join("\n", texts.values()));
            }
        }
        assertEquals(fresh.size(), now.size(), what);
    }

    /** All there is to see of the maps as they are now. */
    String state() {
        return files.entrySet().stream().map(f -> describe(f.getKey(), f.getValue())).collect(Collectors.joining("\n"));
    }

    /** The same of maps read anew. */
    String freshState() {
        XtextResourceSet set = Maps.INJECTOR.getInstance(XtextResourceSet.class);
        Map<String, XtextResource> fresh = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            XtextResource resource = (XtextResource) set.createResource(uri(name));
            load(resource, text);
            fresh.put(name, resource);
        });
        fresh.values().forEach(EcoreUtil::resolveAll);
        return fresh.entrySet().stream().map(f -> describe(f.getKey(), f.getValue())).collect(Collectors.joining("\n"));
    }

    private static URI uri(String name) {
        return URI.createURI("memory:/" + name);
    }

    private static void load(XtextResource resource, String text) {
        try {
            resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(String name, XtextResource resource) {
        StringBuilder out = new StringBuilder("== ").append(name).append('\n');
        out.append(resource.getParseResult().getRootNode().getText()).append('\n');
        resource.getErrors().stream().map(e -> e.getLine() + ":" + e.getColumn() + " " + e.getMessage()).sorted().distinct()
                .forEach(e -> out.append(e).append('\n'));
        out.append("errors ").append(resource.getParseResult().hasSyntaxErrors()).append('\n');
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            out.append(leaf.getTotalOffset()).append('+').append(leaf.getTotalLength()).append(leaf.isHidden() ? "h\n" : "\n");
        }
        out.append('\n');
        resource.getAllContents().forEachRemaining(e -> describe(e, out));
        return out.toString();
    }

    private static void describe(EObject element, StringBuilder out) {
        INode node = NodeModelUtils.getNode(element);
        out.append(EcoreUtil.getURI(element).fragment()).append(' ').append(element.eClass().getName()).append(' ')
                .append(node == null ? "-" : node.getOffset() + "+" + node.getLength());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (!attribute.isDerived() && element.eIsSet(attribute)) {
                out.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isDerived() && element.eIsSet(reference)) {
                out.append(' ').append(reference.getName()).append("->").append(targets(element.eGet(reference)));
            }
        }
        out.append('\n');
    }

    private static List<String> targets(Object value) {
        List<String> targets = new ArrayList<>();
        for (Object target : value instanceof List<?> list ? list : List.of(value)) {
            EObject object = (EObject) target;
            Resource resource = object.eResource();
            targets.add(object.eIsProxy() ? "?" : resource.getURI().lastSegment() + "#" + resource.getURIFragment(object));
        }
        return targets;
    }
}
