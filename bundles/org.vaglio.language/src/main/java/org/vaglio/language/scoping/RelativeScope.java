// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** The names of a plan as they are written within it: without the plan, and within a process without the process. */
final class RelativeScope implements OneMeaning {

    private final IScope full;
    private final QualifiedName prefix;

    /** @param prefix what may be left out; null outside a plan, where nothing is found */
    RelativeScope(IScope full, QualifiedName prefix) {
        this.full = full;
        this.prefix = prefix;
    }

    private List<QualifiedName> prefixes() {
        List<QualifiedName> prefixes = new ArrayList<>();
        for (QualifiedName p = prefix; p != null && !p.isEmpty(); p = p.skipLast(1)) {
            prefixes.add(p);
        }
        return prefixes;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (QualifiedName p : prefixes()) {
            IEObjectDescription found = full.getSingleElement(p.append(name));
            if (found != null) {
                return new AliasedEObjectDescription(name, found);
            }
        }
        return null;
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return relative(full.getElements(object)).stream().findFirst().orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return relative(full.getAllElements());
    }

    private List<IEObjectDescription> relative(Iterable<IEObjectDescription> elements) {
        List<QualifiedName> prefixes = prefixes();
        List<IEObjectDescription> relative = new ArrayList<>();
        for (IEObjectDescription element : elements) {
            QualifiedName name = element.getName();
            prefixes.stream().filter(p -> name.startsWith(p)
                    && name.getSegmentCount() > p.getSegmentCount()).findFirst()
                    .map(p -> new AliasedEObjectDescription(name.skipFirst(p.getSegmentCount()), element))
                    .ifPresent(relative::add);
        }
        return relative;
    }
}
