// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Calls on the files of a model, and on their addresses. */
final class ResourceCalls {

    static final Map<String, Calls.Call<Resource>> OF_RESOURCES = Map.of(
            "getContents", (r, a) -> ElementCalls.filtered(r.getContents().stream(), a),
            "getURI", (r, a) -> r.getURI(),
            "getEObject", (r, a) -> r.getEObject(String.valueOf(a.get(0))));
    static final Map<String, Calls.Call<URI>> OF_ADDRESSES = Map.of(
            "lastSegment", (u, a) -> u.lastSegment(),
            "fileExtension", (u, a) -> u.fileExtension(),
            "isPlatformResource", (u, a) -> u.isPlatformResource(),
            "isPlatformPlugin", (u, a) -> u.isPlatformPlugin());

    private ResourceCalls() {
    }
}
