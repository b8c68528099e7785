// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.util.function.IntSupplier;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * Lets in only the page that this server gave out. Other pages in the same browser reach this address too: they are told by
 * their origin; a name that was made to lead here by its Host; other programs by not having the token.
 */
final class Guard extends Handler.Wrapper {

    private static final String BEARER = "Bearer ";

    private final Secret token;
    private final IntSupplier port;

    Guard(Secret token, IntSupplier port, Handler next) {
        super(next);
        this.token = token;
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String host = header(request, HttpHeader.HOST);
        if (!isOwn(host)) {
            Answers.refuse(response, callback, 421, "This server answers to 127.0.0.1 and localhost only.");
            return true;
        }
        Answers.protect(response.getHeaders(), host);
        String refusal = refusal(request, host);
        if (refusal != null) {
            Answers.refuse(response, callback, 403, refusal);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private boolean isOwn(String host) {
        return ("127.0.0.1:" + port.getAsInt()).equals(host) || ("localhost:" + port.getAsInt()).equals(host);
    }

    private String refusal(Request request, String host) {
        String path = Request.getPathInContext(request);
        boolean socket = Addresses.isSocket(path);
        if (!socket && !path.startsWith(Addresses.API)) {
            return null;
        }
        if (!hasOrigin(request, host, socket || !HttpMethod.GET.is(request.getMethod()))) {
            return "Only the page of this server may ask for that.";
        }
        return token.is(socket ? query(request) : bearer(request)) ? null : "The token is missing or wrong.";
    }

    /** Browsers leave the origin out when a page reads from where it came. */
    private static boolean hasOrigin(Request request, String host, boolean needed) {
        String origin = header(request, HttpHeader.ORIGIN);
        return origin == null ? !needed : origin.equals("http://" + host);
    }

    private static String bearer(Request request) {
        String header = header(request, HttpHeader.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    /** A browser cannot send a header with the opening of a web socket. */
    private static String query(Request request) {
        Fields fields = Request.extractQueryParameters(request);
        return fields.getValue("token");
    }

    private static String header(Request request, HttpHeader name) {
        return request.getHeaders().get(name);
    }
}
