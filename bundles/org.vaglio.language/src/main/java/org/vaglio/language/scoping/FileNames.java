// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.vaglio.language.linking.NameTable;

/** The full names of one kind of element in a file and those that are read with it; the file's own come first. */
final class FileNames implements OneMeaning {

    private final List<NameTable> tables;
    private final EClass kind;

    FileNames(List<NameTable> tables, EClass kind) {
        this.tables = tables;
        this.kind = kind;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (NameTable table : tables) {
            EObject found = table.find(name, kind);
            if (found != null) {
                return EObjectDescription.create(name, found);
            }
        }
        return null;
    }

    /** The element by its name; nothing where the name means another element. */
    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        for (NameTable table : tables) {
            QualifiedName name = table.nameOf(object);
            if (name != null) {
                IEObjectDescription meant = getSingleElement(name);
                return meant != null && meant.getEObjectOrProxy() == object ? meant : null;
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        for (NameTable table : tables) {
            for (EObject element : table.elements()) {
                if (kind.isInstance(element)) {
                    all.add(EObjectDescription.create(table.nameOf(element), element));
                }
            }
        }
        return all;
    }
}
