// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language;

import org.eclipse.emf.ecore.EPackage;
import org.vaglio.model.riskmap.RiskmapPackage;

import com.google.inject.Injector;

/** Makes the language ready outside Eclipse. */
public class MappaStandaloneSetup extends MappaStandaloneSetupGenerated {

    private static final class Shared {
        private static final Injector INJECTOR = new MappaStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** The language in this process. There is one: each that registers itself would take the files of those before. */
    public static Injector injector() {
        return Shared.INJECTOR;
    }

    /**
     * Registers the metamodel first: the grammar imports it, and the generated setup leaves imported packages alone.
     */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(RiskmapPackage.eNS_URI, RiskmapPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
