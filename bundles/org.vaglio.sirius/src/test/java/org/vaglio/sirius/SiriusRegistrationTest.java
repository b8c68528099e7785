// SPDX-License-Identifier: EPL-2.0
package org.vaglio.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.vaglio.viewpoint.VaglioViewpoint;

/** Registration with something that looks like Sirius, and without. A real Sirius is not at hand. */
class SiriusRegistrationTest {

    @Test
    void withoutASiriusNothingHappens() {
        assertFalse(SiriusRegistration.register(ClassLoader.getPlatformClassLoader()));
    }

    @Test
    void theViewpointIsRegisteredOnceAndMapsAreReadAsText() {
        new SiriusRegistration();
        new SiriusRegistration();
        assertEquals(List.of("org.vaglio.viewpoint/org/vaglio/viewpoint/riskmap.odesign"), ViewpointRegistry.getInstance().registered());
        assertInstanceOf(XtextResource.class, new ResourceSetImpl().createResource(URI.createURI("a.mappa")));
    }

    @Test
    void thePathIsThatOfTheSpecificationInItsBundle() {
        String path = SiriusRegistration.SPECIFICATION.substring("org.vaglio.viewpoint".length());
        assertNotNull(VaglioViewpoint.class.getResource(path));
        assertEquals(VaglioViewpoint.specification(), VaglioViewpoint.class.getResource(path));
    }
}
