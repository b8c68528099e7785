// SPDX-License-Identifier: EPL-2.0
package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stands where Sirius has its registry, with the same name and the same methods. */
public final class ViewpointRegistry {

    private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();

    private final List<String> registered = new ArrayList<>();

    private ViewpointRegistry() {
    }

    public static ViewpointRegistry getInstance() {
        return INSTANCE;
    }

    public Set<Object> registerFromPlugin(String path) {
        registered.add(path);
        return Set.of();
    }

    public List<String> registered() {
        return registered;
    }
}
