// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.edits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.formatting.MapFormat;
import org.vaglio.language.formatting.Spacing;
import org.vaglio.tests.Maps;

/** The same two files, laid out in several ways. A comment names the element that it belongs to: {@code #} and its number. */
enum Layout {

    FORMATTED, ONE_LINE, COMMENTED, WINDOWS;

    private static final Map<String, String> PLAIN = plain();

    Map<String, String> texts() {
        if (this == FORMATTED) {
            return PLAIN;
        }
        Workspace plain = new Workspace(PLAIN);
        List<EObject> elements = plain.elements();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : PLAIN.keySet()) {
            XtextResource file = (XtextResource) plain.resources().getResources().stream()
                    .filter(r -> r.getURI().lastSegment().equals(name)).findFirst().orElseThrow();
            texts.put(name, text(file, elements));
        }
        return texts;
    }

    private String text(XtextResource file, List<EObject> elements) {
        List<ILeafNode> tokens = tokens(file);
        return switch (this) {
            case ONE_LINE -> String.join(" ", tokens.stream().map(INode::getText).toList()).replace(" . ", ".");
            case COMMENTED -> commented(tokens, elements, file);
            default -> "\uFEFF// testa\r\n\r\n" + commented(tokens, elements, file).replace("\n", "\r\n").replace("  ", "\t");
        };
    }

    static List<ILeafNode> tokens(Resource file) {
        List<ILeafNode> tokens = new ArrayList<>();
        for (ILeafNode leaf : ((XtextResource) file).getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.isHidden()) {
                tokens.add(leaf);
            }
        }
        return tokens;
    }

    /** Comments above every third element, with and without a blank line; at every second line's end; within some lines. */
    private static String commented(List<ILeafNode> tokens, List<EObject> elements, XtextResource file) {
        StringBuilder out = new StringBuilder();
        String text = file.getParseResult().getRootNode().getText();
        for (int i = 0; i < tokens.size(); i++) {
            ILeafNode token = tokens.get(i);
            int from = i == 0 ? 0 : tokens.get(i - 1).getEndOffset();
            String space = text.substring(from, token.getOffset());
            boolean breaks = i == 0 || space.contains("\n");
            if (breaks) {
                out.append(lineEnd(tokens, i, elements)).append(above(token, space, i, elements));
            } else if (i % 7 == 0) {
                out.append(" /* in #").append(elements.indexOf(common(tokens.get(i - 1), token))).append(" */ ");
            } else {
                out.append(space);
            }
            out.append(token.getText());
        }
        return out.append(lineEnd(tokens, tokens.size(), elements)).append("\n").toString();
    }

    private static String lineEnd(List<ILeafNode> tokens, int next, List<EObject> elements) {
        if (next == 0 || next % 2 == 0) {
            return "";
        }
        int owner = elements.indexOf(ownLine(element(tokens.get(next - 1))));
        return next % 3 == 0 ? " /* coda #" + owner + " */" : "  // coda #" + owner;
    }

    private static String above(ILeafNode token, String space, int i, List<EObject> elements) {
        EObject element = ownLine(element(token));
        boolean starts = NodeModelUtils.findActualNodeFor(element).getOffset() == token.getOffset();
        int owner = elements.indexOf(element);
        String indent = space.replace("\n", "");
        if (!starts || i % 3 == 0) {
            return space;
        }
        String first = i == 0 ? "" : "\n";
        return switch (i % 4) {
            case 0 -> first + indent + "// sopra #" + owner + "\n" + indent + "// ancora #" + owner + "\n" + indent;
            case 1 -> first + "\n" + indent + "/* sopra #" + owner + "\n" + indent + "   ancora */\n" + indent;
            case 2 -> first + indent + "// staccato #" + elements.indexOf(element.eContainer()) + "\n\n" + indent;
            default -> first + "\n" + indent;
        };
    }

    static EObject element(INode node) {
        return NodeModelUtils.findActualSemanticObjectFor(node);
    }

    private static EObject ownLine(EObject element) {
        EObject own = element;
        while (Spacing.isInline(own)) {
            own = own.eContainer();
        }
        return own;
    }

    private static EObject common(INode one, INode other) {
        for (EObject e = element(one); e != null; e = e.eContainer()) {
            for (EObject o = element(other); o != null; o = o.eContainer()) {
                if (o == e) {
                    return e;
                }
            }
        }
        throw new IllegalStateException();
    }

    static String formatted(String text) {
        return Maps.INJECTOR.getInstance(MapFormat.class).format(Maps.parse(text));
    }

    private static Map<String, String> plain() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of("piano.mappa", "parte.mappa")) {
            try (InputStream in = Layout.class.getResourceAsStream("/edits/" + name)) {
                texts.put(name, formatted(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return texts;
    }
}
