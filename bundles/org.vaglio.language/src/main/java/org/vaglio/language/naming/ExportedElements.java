// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.vaglio.model.riskmap.Method;

/** What other files can refer to: methods as a whole, and every named element of a plan. */
public class ExportedElements extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        super.createEObjectDescriptions(element, acceptor);
        return !(element instanceof Method);
    }
}
