// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.vaglio.cli.serve.MapFolder.Refused;
import org.vaglio.language.files.MapTexts;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** Lists, reads and writes maps. */
final class FilesApi extends Handler.Abstract {

    private final MapFolder folder;
    private final Gson gson = new Gson();

    FilesApi(MapFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        if (!path.startsWith(Addresses.API)) {
            return false;
        }
        try {
            answer(path + " " + request.getMethod(), request, response, callback);
        } catch (Refused e) {
            Answers.refuse(response, callback, e.status(), e.getMessage());
        } catch (IOException e) {
            Answers.refuse(response, callback, 500, "The disk does not let it be done: " + e.getMessage());
        }
        return true;
    }

    private void answer(String what, Request request, Response response, Callback callback) throws Refused, IOException {
        Answers.keepNothing(response.getHeaders());
        switch (what) {
            case Addresses.FILES + " GET" -> list(response, callback);
            case Addresses.FILE + " GET" -> read(request, response, callback);
            case Addresses.FILE + " PUT" -> write(request, response, callback);
            default -> throw new Refused(404, "There is nothing here.");
        }
    }

    private void list(Response response, Callback callback) throws IOException {
        JsonObject list = new JsonObject();
        list.addProperty("folder", folder.path().toString());
        list.addProperty("uri", folder.path().toUri().toString());
        list.add("files", gson.toJsonTree(folder.list()));
        Answers.write(response, callback, 200, "application/json", gson.toJson(list));
    }

    private void read(Request request, Response response, Callback callback) throws Refused, IOException {
        MapFolder.Content content = folder.read(name(request));
        response.getHeaders().put(HttpHeader.ETAG, quoted(content.version()));
        Answers.write(response, callback, 200, "text/plain; charset=utf-8", content.text());
    }

    private void write(Request request, Response response, Callback callback) throws Refused, IOException {
        String expected = request.getHeaders().get(HttpHeader.IF_MATCH);
        if (expected == null) {
            throw new Refused(428, "Say in If-Match which version is replaced.");
        }
        String version = folder.write(name(request), body(request), expected.replace("\"", ""));
        response.getHeaders().put(HttpHeader.ETAG, quoted(version));
        response.setStatus(204);
        callback.succeeded();
    }

    private static byte[] body(Request request) throws Refused, IOException {
        if (request.getLength() > MapTexts.MAX_BYTES) {
            throw new Refused(413, "The text is too large: split the plan into several files.");
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes((int) MapTexts.MAX_BYTES + 1);
            if (bytes.length > MapTexts.MAX_BYTES) {
                throw new Refused(413, "The text is too large: split the plan into several files.");
            }
            return bytes;
        }
    }

    private static String name(Request request) throws Refused {
        String name = Request.extractQueryParameters(request).getValue("path");
        if (name == null || name.isEmpty()) {
            throw new Refused(400, "Say which file is meant.");
        }
        return name;
    }

    private static String quoted(String version) {
        return '"' + version + '"';
    }
}
