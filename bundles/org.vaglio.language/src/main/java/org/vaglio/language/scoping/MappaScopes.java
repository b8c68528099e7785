// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.vaglio.language.linking.MapResource;
import org.vaglio.language.linking.NameTable;
import org.vaglio.language.naming.MappaNames;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SourceDocument;

import com.google.inject.Inject;

/** What a name can mean at each place of a map. */
public class MappaScopes implements IScopeProvider {

    @Inject
    private IResourceScopeCache cache;
    @Inject
    private MappaNames names;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == Literals.INDEX_SCORE__INDEX) {
            return named(indices(context));
        } else if (reference == Literals.SCORE__CRITERION) {
            IndexScore line = Navigation.container(context, IndexScore.class);
            return line.getIndex() == null ? IScope.NULLSCOPE : named(line.getIndex().getCriteria());
        } else if (reference == Literals.PRINTED_SCALE__CRITERION) {
            return criteria(context);
        } else if (reference.getEReferenceType() == Literals.LEVEL) {
            Method method = method(context);
            return method == null ? IScope.NULLSCOPE : named(method.getLevels());
        } else if (reference == Literals.RESULT__FORMULA) {
            Method method = method(context);
            return method == null ? IScope.NULLSCOPE : named(method.getFormulas());
        } else if (reference == Literals.FORMULA__OPERANDS) {
            return quantities(context);
        } else if (reference == Literals.INTERVENTION__BAND) {
            return named(bands(context));
        }
        Resource resource = context.eResource();
        if (reference == Literals.SOURCE_SPAN__DOCUMENT && Navigation.container(context, Method.class) != null) {
            return documents(resource);
        }
        if (reference.getEReferenceType() == Literals.METHOD) {
            return new LibraryScope(files(resource, reference), resource.getResourceSet());
        }
        if (reference.getEReferenceType() == Literals.PLAN) {
            return files(resource, reference);
        }
        return new RelativeScope(files(resource, reference), names.scopePrefix(context));
    }

    /** This file first, then those that are loaded with it. */
    private IScope files(Resource resource, EReference reference) {
        List<NameTable> tables = new ArrayList<>();
        tables.add(table(resource));
        if (resource.getResourceSet() != null) {
            List.copyOf(resource.getResourceSet().getResources()).stream().filter(r -> r != resource)
                    .map(this::table).forEach(tables::add);
        }
        return new FileNames(tables, reference.getEReferenceType());
    }

    private NameTable table(Resource resource) {
        NameTable kept = resource instanceof MapResource map ? map.names() : null;
        return kept != null ? kept : cache.get("mappa.names", resource, () -> new NameTable(names, resource));
    }

    /** A method names the documents of any plan of its file. */
    private static IScope documents(Resource resource) {
        List<SourceDocument> found = new ArrayList<>();
        resource.getAllContents().forEachRemaining(e -> {
            if (e instanceof SourceDocument document) {
                found.add(document);
            }
        });
        return named(found);
    }

    private static Method method(EObject context) {
        Method method = Navigation.container(context, Method.class);
        if (method != null) {
            return method;
        }
        ScoringSheet sheet = Navigation.container(context, ScoringSheet.class);
        if (sheet != null) {
            return Navigation.method(sheet);
        }
        Plan plan = Navigation.plan(context);
        return plan == null ? null : plan.getMethod();
    }

    private static List<Index> indices(EObject context) {
        Method method = method(context);
        return method == null ? List.of() : method.getIndices();
    }

    private static IScope criteria(EObject context) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (Index index : indices(context)) {
            for (Criterion criterion : index.getCriteria()) {
                if (criterion.getName() != null) {
                    found.add(EObjectDescription.create(QualifiedName.create(criterion.getName()), criterion));
                    if (index.getName() != null) {
                        found.add(EObjectDescription.create(
                                QualifiedName.create(index.getName(), criterion.getName()), criterion));
                    }
                }
            }
        }
        return new SimpleScope(found);
    }

    private static IScope quantities(EObject context) {
        Method method = method(context);
        List<IEObjectDescription> found = new ArrayList<>();
        for (Index index : method.getIndices()) {
            if (index.getName() != null) {
                found.add(EObjectDescription.create(QualifiedName.create(index.getName()), index));
            }
        }
        for (Formula formula : method.getFormulas()) {
            String name = formula.getName() == null ? "rischio" : formula.getName();
            found.add(EObjectDescription.create(QualifiedName.create(name), formula));
        }
        return new SimpleScope(found);
    }

    private static List<Band> bands(EObject context) {
        ScoringSheet sheet = Navigation.container(context, ScoringSheet.class);
        if (sheet != null) {
            List<BandTable> printed = Navigation.children(sheet.getLines(), BandTable.class);
            if (!printed.isEmpty()) {
                return printed.get(0).getBands();
            }
        }
        Method method = method(context);
        return method == null || method.getBandTable() == null ? List.of() : method.getBandTable().getBands();
    }

    private static IScope named(List<? extends NamedElement> elements) {
        Function<NamedElement, QualifiedName> name = e -> e.getName() == null ? null
                : QualifiedName.create(e.getName());
        return Scopes.scopeFor(elements, name::apply, IScope.NULLSCOPE);
    }
}
