// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.vaglio.cli.Main;
import org.vaglio.cli.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Opens the maps below a folder to a web browser on this machine. Ctrl-C ends it.",
        footer = {"", "The address that is printed holds a secret: whoever has it can read and write these maps.",
            "", "Exit status: 2 wrong usage."})
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Option(names = "--port", paramLabel = "N", defaultValue = "0",
            description = "The port of this machine to listen on; a free one when it is not given.")
    private int port;
    @Option(names = "--open", description = "Open the address in the browser.")
    private boolean open;
    @Option(names = "--client", paramLabel = "DIR", description = "The built files of the editor's page.")
    private Path client;
    @Parameters(paramLabel = "FOLDER", description = "The folder of the maps.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        Path page = client == null ? Path.of(System.getProperty("vaglio.home", "."), "clients", "web", "dist") : client;
        String wrong = wrong(page);
        if (wrong != null) {
            return unusable(wrong);
        }
        try (WebServer server = new WebServer(new MapFolder(folder), page, port)) {
            serve(server);
            return Main.OK;
        } catch (IOException e) {
            return unusable("port " + port + " cannot be used: " + e.getMessage());
        }
    }

    private String wrong(Path page) {
        if (!Files.isDirectory(folder)) {
            return folder + " is not a folder: give the folder that holds the maps.";
        }
        if (!Files.isReadable(folder)) {
            return folder + " cannot be read: check its permissions.";
        }
        if (port < 0 || port > 65535) {
            return "there is no port " + port + ": ports are 0 to 65535.";
        }
        return Files.isRegularFile(page.resolve("index.html")) ? null
                : "the page of the editor is not in " + page + ": build it there with 'npm ci && npm run build' in clients/web.";
    }

    private int unusable(String sentence) {
        spec.commandLine().getErr().println("vaglio: " + sentence);
        return Main.UNUSABLE;
    }

    private void serve(WebServer server) throws Exception {
        server.start();
        PrintWriter out = spec.commandLine().getOut();
        out.println(server.address());
        out.flush();
        if (open && !Browser.open(server.invitation())) {
            spec.commandLine().getErr().println("vaglio: no browser could be started: open the address by hand.");
        }
        server.join();
    }
}
