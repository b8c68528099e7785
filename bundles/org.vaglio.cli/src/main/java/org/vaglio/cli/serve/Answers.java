// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server says, and what it says with everything. */
final class Answers {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
            + "img-src 'self' data:; worker-src 'self'; connect-src 'self' ws://%s; frame-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'self'";

    private Answers() {
    }

    /** Nothing is run, framed, embedded or guessed that is not the page's own, and no other page frames it; the editor needs styles of its own making. */
    static void protect(HttpFields.Mutable headers, String host) {
        headers.put("Content-Security-Policy", POLICY.formatted(host));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Maps change: what was said of them is not to be kept. */
    static void keepNothing(HttpFields.Mutable headers) {
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    static void refuse(Response response, Callback callback, int status, String sentence) {
        keepNothing(response.getHeaders());
        write(response, callback, status, "text/plain; charset=utf-8", sentence + "\n");
    }

    static void write(Response response, Callback callback, int status, String type, String text) {
        response.setStatus(status);
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, type));
        Content.Sink.write(response, true, text, callback);
    }
}
