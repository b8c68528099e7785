// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.vaglio.language.library.MethodLibrary;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.RiskMap;

/** The methods of the files at hand, then those of the library, which are read when a map names them. */
final class LibraryScope implements OneMeaning {

    private final IScope files;
    private final ResourceSet resources;

    LibraryScope(IScope files, ResourceSet resources) {
        this.files = files;
        this.resources = resources;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        IEObjectDescription own = files.getSingleElement(name);
        return own != null ? own : library(name.toString());
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        IEObjectDescription own = files.getSingleElement(object);
        if (own != null || !(object instanceof Method method) || method.getName() == null) {
            return own;
        }
        return EObjectDescription.create(method.getName(), method);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        files.getAllElements().forEach(all::add);
        MethodLibrary.names().stream().map(this::library).forEach(all::add);
        return all;
    }

    private IEObjectDescription library(String name) {
        URI file = MethodLibrary.file(name);
        if (file == null) {
            return null;
        }
        Resource resource = resources.getResource(file, true);
        return resource.getContents().stream().filter(RiskMap.class::isInstance).map(RiskMap.class::cast)
                .flatMap(map -> map.getContents().stream()).filter(Method.class::isInstance).map(Method.class::cast)
                .filter(method -> name.equals(method.getName())).findFirst()
                .map(method -> EObjectDescription.create(name, method)).orElse(null);
    }
}
