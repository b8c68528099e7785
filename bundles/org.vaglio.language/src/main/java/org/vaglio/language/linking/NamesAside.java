// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.resource.ResourceSet;

/** Until it is closed, names in live files are looked up in the model itself, which may be changed by way of trial. */
public final class NamesAside implements AutoCloseable {

    private final Map<MapResource, NameTable> kept = new IdentityHashMap<>();

    /** Sets the names of all live files aside. The model must be as it is now when this is closed. */
    public NamesAside(ResourceSet resources) {
        resources.getResources().stream().filter(MapResource.class::isInstance).map(MapResource.class::cast)
                .filter(file -> file.names() != null).forEach(file -> {
                    kept.put(file, file.names());
                    file.names(null);
                });
    }

    @Override
    public void close() {
        kept.forEach(MapResource::names);
    }
}
