// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;

/** Classes of which there can be objects. */
final class Instances {

    private static final Map<EClass, EClass> CONCRETE = new ConcurrentHashMap<>();

    private Instances() {
    }

    /** A class itself, or one below it that is not abstract. */
    static EClass of(EClass wanted) {
        return CONCRETE.computeIfAbsent(wanted, w -> w.getEPackage().getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && w.isSuperTypeOf(c)).findFirst().orElseThrow());
    }
}
