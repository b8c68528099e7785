// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements that references of a specification file name: by path ({@code //@a[name='b']/@c.0}) or by identifier. */
final class References {

    private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[name=(?:'(.*)'|null)\\])?", Pattern.DOTALL);

    private final XmlElement root;
    private final Map<String, XmlElement> identified = new HashMap<>();
    private final Map<String, Optional<XmlElement>> found = new HashMap<>();

    References(XmlElement root) {
        this.root = root;
        collect(root);
    }

    private void collect(XmlElement element) {
        if (!element.identifier().isEmpty()) {
            identified.put(element.identifier(), element);
        }
        element.children.forEach(this::collect);
    }

    /** The references of a feature, as they are written: an attribute of fragments, or children with addresses. */
    static List<String> written(XmlElement element, String feature) {
        List<String> all = new ArrayList<>(Arrays.stream(element.text(feature).split(" ")).filter(f -> !f.isEmpty()).toList());
        element.children(feature).forEach(c -> all.add(c.text("href")));
        return all;
    }

    /** The element that a reference names; empty when it is in another file, or when there is none. */
    Optional<XmlElement> find(String reference) {
        return found.computeIfAbsent(reference, this::search);
    }

    private Optional<XmlElement> search(String reference) {
        String fragment = reference.startsWith("#") ? reference.substring(1) : reference;
        if (!fragment.startsWith("/")) {
            return Optional.ofNullable(identified.get(fragment));
        }
        XmlElement at = root;
        for (String step : fragment.split("/(?=@)")) {
            Matcher matcher = STEP.matcher(decoded(step));
            if (matcher.matches()) {
                at = step(at, matcher);
            } else if (!step.isEmpty() && !step.equals("/") && !step.equals("/0")) {
                return Optional.empty();
            }
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    private static XmlElement step(XmlElement at, Matcher step) {
        List<XmlElement> children = at.children.stream().filter(c -> c.tag.equals(step.group(1))).toList();
        if (step.group().endsWith("[name=null]")) {
            return children.stream().filter(c -> !c.attributes.containsKey("name")).findFirst().orElse(null);
        }
        if (step.group(3) != null) {
            return children.stream().filter(c -> step.group(3).equals(c.attributes.getOrDefault("name", ""))).findFirst().orElse(null);
        }
        int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
        return index < children.size() ? children.get(index) : null;
    }

    /** Blanks and other letters of names are written as %20; a plus is a plus. */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** The path of an element: the same for each way to refer to it. */
    static String path(XmlElement element) {
        if (element.parent == null) {
            return "/";
        }
        String step = "/@" + element.tag + "." + element.parent.children.stream().filter(c -> c.tag.equals(element.tag)).toList().indexOf(element);
        return path(element.parent) + step;
    }
}
