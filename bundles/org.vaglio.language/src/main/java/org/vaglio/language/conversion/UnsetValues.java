// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.conversion;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

/** Leaves out values that are not set: Xtext's own service would write the null of an own data type. */
public class UnsetValues extends TransientValueService {

    @Override
    protected boolean defaultValueIsSerializeable(EStructuralFeature feature) {
        return feature.getDefaultValue() != null && super.defaultValueIsSerializeable(feature);
    }
}
