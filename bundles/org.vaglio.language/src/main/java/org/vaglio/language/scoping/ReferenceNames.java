// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.diagnostic.ITokenDiagnosticProvider;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.vaglio.language.naming.MappaNames;

import com.google.inject.Inject;

/**
 * How a reference is written: by the shortest name that means its target at that place, and by no name that means another
 * element there. Names are looked up, never searched for, so that a reference costs the same in a large map.
 */
public class ReferenceNames implements ICrossReferenceSerializer {

    /** Stands for a reference that was not resolved when the text was read, and can only stay where it is. */
    public static final String UNRESOLVED = "\0";

    @Inject
    private ITokenDiagnosticProvider diagnostics;
    @Inject
    private LinkingHelper linking;
    @Inject
    private IQualifiedNameConverter converter;
    @Inject
    private IScopeProvider scopes;
    @Inject
    private IValueConverterService values;
    @Inject
    private MappaNames names;

    @Override
    public boolean isValid(EObject context, CrossReference reference, EObject target, INode node, Acceptor errors) {
        return serializeCrossRef(context, reference, target, node, errors) != null;
    }

    @Override
    public String serializeCrossRef(EObject context, CrossReference reference, EObject target, INode node, Acceptor errors) {
        if (target == null || target.eIsProxy()) {
            return node == null ? UNRESOLVED : NodeModelUtils.getTokenText(node);
        }
        IScope scope = scopes.getScope(context, GrammarUtil.getReference(reference, context.eClass()));
        if (node != null && target == find(scope, name(node))) {
            return NodeModelUtils.getTokenText(node);
        }
        String rule = linking.getRuleNameFrom(reference);
        for (QualifiedName candidate : candidates(scope, target)) {
            String text = target == find(scope, candidate) ? converted(candidate, rule) : null;
            if (text != null) {
                return text;
            }
        }
        if (errors != null) {
            errors.accept(diagnostics.getNoEObjectDescriptionFoundDiagnostic(context, reference, target, scope));
        }
        return null;
    }

    /** Whether the text of a reference means a target, as the model is now. */
    public boolean means(EObject context, EReference reference, INode node, EObject target) {
        return target == find(scopes.getScope(context, reference), name(node));
    }

    private QualifiedName name(INode node) {
        return converter.toQualifiedName(linking.getCrossRefNodeAsString(node, true));
    }

    private static EObject find(IScope scope, QualifiedName name) {
        IEObjectDescription found = scope.getSingleElement(name);
        return found == null ? null : found.getEObjectOrProxy();
    }

    /** Ends of the full name, from the shortest; for elements that have none, the names that the place knows. */
    private List<QualifiedName> candidates(IScope scope, EObject target) {
        List<QualifiedName> candidates = new ArrayList<>();
        QualifiedName full = names.getFullyQualifiedName(target);
        if (full == null) {
            scope.getElements(target).forEach(found -> candidates.add(found.getName()));
            return candidates;
        }
        for (int skipped = full.getSegmentCount() - 1; skipped >= 0; skipped--) {
            candidates.add(full.skipFirst(skipped));
        }
        return candidates;
    }

    private String converted(QualifiedName name, String rule) {
        try {
            return values.toString(converter.toString(name), rule);
        } catch (ValueConverterException e) {
            return null;
        }
    }
}
