// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An address that leads to the page once. The browser is started with it instead of the token, because all users of a
 * machine can see with which words a program was started.
 */
final class Invitation extends Handler.Abstract {

    private static final String PATH = "/open/";

    private final Secret token;
    private final AtomicReference<Secret> code = new AtomicReference<>(Secret.random());

    Invitation(Secret token) {
        this.token = token;
    }

    String path() {
        return PATH + code.get().word();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (!path.startsWith(PATH)) {
            return false;
        }
        Secret expected = code.get();
        if (expected != null && expected.is(path.substring(PATH.length())) && code.compareAndSet(expected, null)) {
            Response.sendRedirect(request, response, callback, "/?token=" + token.word());
        } else {
            Answers.refuse(response, callback, 403, "This address was used already.");
        }
        return true;
    }
}
