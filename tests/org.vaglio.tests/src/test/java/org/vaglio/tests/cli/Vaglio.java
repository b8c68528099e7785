// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.tests.Home;

/** The packaged command, run as a process of its own. */
public final class Vaglio {

    /** What a run left behind. */
    public record Run(int status, String out, String err) {
    }

    private Vaglio() {
    }

    public static Run run(Path folder, String... arguments) {
        return run(folder, List.of("-Xmx512m"), arguments);
    }

    public static Run run(Path folder, List<String> options, String... arguments) {
        try {
            Path out = Files.createTempFile(Path.of("target"), "out", ".txt");
            Path err = Files.createTempFile(Path.of("target"), "err", ".txt");
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(options);
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dguice_bytecode_gen_option=DISABLED", "-cp", classPath(),
                    "org.vaglio.cli.Main"));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running after a minute");
            return new Run(process.exitValue(), taken(out), taken(err));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String taken(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    /** Starts a command that goes on until it is told to stop; its error output is ours. */
    public static Process start(Path folder, String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The command line that starts a command. */
    public static List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", classPath(), "org.vaglio.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String classPath() throws IOException {
        Path target = Home.path("bundles/org.vaglio.cli/target");
        try (Stream<Path> libraries = Files.list(target.resolve("vaglio/lib")); Stream<Path> own = Files.list(target)) {
            return Stream.concat(libraries, own.filter(f -> f.getFileName().toString().startsWith("org.vaglio.cli-")))
                    .filter(f -> f.toString().endsWith(".jar")).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
