// SPDX-License-Identifier: EPL-2.0
package org.vaglio.sirius;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.resource.Resource;
import org.vaglio.language.MappaStandaloneSetup;

/**
 * Registers Vaglio's viewpoint, and the language in which maps are written, where Sirius looks for viewpoints. A Sirius makes an
 * instance of it when it starts; without one nobody does. Sirius is called by name: it cannot be had where Vaglio is built.
 */
public final class SiriusRegistration {

    /** The specification, as Sirius names files of bundles. */
    static final String SPECIFICATION = "org.vaglio.viewpoint/org/vaglio/viewpoint/riskmap.odesign";

    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String EXTENSION = "mappa";
    private static final Logger LOG = System.getLogger(SiriusRegistration.class.getName());
    private static final AtomicBoolean DONE = new AtomicBoolean();

    /** Registers, unless an instance made before has done so. */
    public SiriusRegistration() {
        if (!DONE.getAndSet(true)) {
            register(SiriusRegistration.class.getClassLoader());
        }
    }

    /**
     * Registers the language, then the viewpoint.
     *
     * @param loader sees the classes of Sirius, if there is one
     * @return whether there is one, and it took the viewpoint
     */
    static boolean register(ClassLoader loader) {
        try {
            Class<?> registry = Class.forName(REGISTRY, true, loader);
            registerLanguage();
            Object instance = registry.getMethod("getInstance").invoke(null);
            registry.getMethod("registerFromPlugin", String.class).invoke(instance, SPECIFICATION);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.WARNING, "This Sirius does not take the viewpoint of risk maps.", e);
            return false;
        }
    }

    /** A host that has set the language up keeps its own. */
    private static void registerLanguage() {
        if (!Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().containsKey(EXTENSION)) {
            MappaStandaloneSetup.injector();
        }
    }
}
