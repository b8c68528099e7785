// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.library.MethodLibrary;
import org.vaglio.language.linking.NamesAside;
import org.vaglio.language.scoping.ReferenceNames;
import org.vaglio.model.riskmap.Score;

import com.google.inject.Inject;

/**
 * Turns a change of the model into the smallest edits of its text, for code actions, forms, trees and diagrams alike. The text is
 * the truth: the model is changed only to see what is wanted, and is afterwards what it was before. Apply the edits to the text,
 * and read the text again.
 */
public class ModelEdits {

    @Inject
    private ModelTokens tokens;
    @Inject
    private ReferenceNames names;
    @Inject
    private Refusals refusals;
    @Inject
    private IParser parser;

    /**
     * The edits by which the texts say what the model says after a modification. What is not changed keeps its layout, its
     * comments and the way it is written. Comments directly above an element and at its end belong to it: they move and go with
     * it. References follow what is renamed or moved. Nothing else is deleted with a deleted element: see {@link Deletion}.
     *
     * @param resources    files that were read together; nobody else may use them meanwhile
     * @param modification changes any elements in them by means of EMF; it may move elements between files, but not add files
     * @return for each file that changes its edits, sorted by offset and without overlap
     * @throws EditRefused when the modified model cannot be written, an element that would be edited has a syntax error, or
     *                     a file that must be searched for references has one
     */
    public Map<XtextResource, List<TextChange>> edits(ResourceSet resources, Runnable modification) throws EditRefused {
        List<XtextResource> files = files(resources);
        files.forEach(Links::resolve);
        try (NamesAside aside = new NamesAside(resources)) {
            Recording recording = Recording.of(List.copyOf(resources.getResources()), modification);
            try {
                forgetNames(files);
                return edits(files, recording);
            } finally {
                recording.undo();
                forgetNames(files);
            }
        }
    }

    private static List<XtextResource> files(ResourceSet resources) {
        return new ArrayList<>(resources.getResources().stream().filter(XtextResource.class::isInstance)
                .map(XtextResource.class::cast).toList());
    }

    /** Names of parts depend on other files, whose changes their own memory does not see. */
    private static void forgetNames(List<XtextResource> files) {
        files.forEach(file -> file.getCache().clear(file));
    }

    private Map<XtextResource, List<TextChange>> edits(List<XtextResource> files, Recording recording) throws EditRefused {
        if (recording.replacedRoots()) {
            throw refusals.replacedRoot();
        }
        Set<EObject> changed = new LinkedHashSet<>();
        for (EObject element : recording.changed()) {
            if (element.eResource() != null && NodeModelUtils.getNode(element) != null) {
                changed.add(element);
                if (element instanceof Score) {
                    changed.add(element.eContainer()); // it holds the braces of scores that name their criterion
                }
            }
        }
        AffectedReferences affected = new AffectedReferences(recording, names);
        if (affected.any()) {
            requireParsed(files);
            changed.addAll(affected.search(files));
        }
        requireEditable(changed, recording);
        Map<XtextResource, List<TextChange>> edits = new Rewrite(recording, tokens, names, refusals).of(changed);
        requireSameMistakes(edits);
        return edits;
    }

    private void requireParsed(List<XtextResource> files) throws EditRefused {
        for (XtextResource file : files) {
            if (file.getParseResult() != null && file.getParseResult().hasSyntaxErrors()) {
                throw refusals.syntaxError(file);
            }
        }
    }

    private void requireEditable(Set<EObject> changed, Recording recording) throws EditRefused {
        Map<Resource, Damage> damages = new HashMap<>();
        for (EObject element : changed) {
            if (!(element.eResource() instanceof XtextResource file) || MethodLibrary.isFile(file.getURI())) {
                throw refusals.notATextFile(element.eResource());
            }
            Damage damage = damages.computeIfAbsent(file, f -> new Damage((XtextResource) f));
            if (damage.touches(element, recording)) {
                throw refusals.syntaxError(file);
            }
        }
    }

    /** The texts with the edits have the mistakes that they had, and no others. */
    private void requireSameMistakes(Map<XtextResource, List<TextChange>> edits) throws EditRefused {
        for (Map.Entry<XtextResource, List<TextChange>> edit : edits.entrySet()) {
            IParseResult before = edit.getKey().getParseResult();
            if (before.hasSyntaxErrors()) {
                String text = TextChange.apply(before.getRootNode().getText(), edit.getValue());
                if (!mistakes(parser.parse(new StringReader(text))).equals(mistakes(before))) {
                    throw refusals.syntaxError(edit.getKey());
                }
            }
        }
    }

    private static List<String> mistakes(IParseResult text) {
        List<String> mistakes = new ArrayList<>();
        text.getSyntaxErrors().forEach(e -> mistakes.add(e.getSyntaxErrorMessage().getMessage()));
        return mistakes;
    }
}
