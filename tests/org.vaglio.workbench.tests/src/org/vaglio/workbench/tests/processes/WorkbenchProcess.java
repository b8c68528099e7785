// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.vaglio.workbench.app.DataFolder;

/** A workbench that runs beside this one, with the same plug-ins, on a workspace of its own. */
final class WorkbenchProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final String DRIVEN = "org.vaglio.workbench.tests.driven";
    private static final String REAL = "org.vaglio.workbench.application";

    private final Process process;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private WorkbenchProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Starts one that can be driven, and waits for its window. */
    static WorkbenchProcess driven(Path place, String... arguments) throws IOException {
        WorkbenchProcess started = start(place, DRIVEN, arguments);
        assertEquals("started", started.ask("wait"));
        return started;
    }

    /** Starts one as a user does, with whatever comes of it. */
    static WorkbenchProcess real(Path place, String... arguments) throws IOException {
        return start(place, REAL, arguments);
    }

    private static WorkbenchProcess start(Path place, String application, String... arguments) throws IOException {
        Path configuration = configuration(place);
        Path launcher = FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher")).orElseThrow().toPath();
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "--enable-native-access=ALL-UNNAMED", "-Dguice_bytecode_gen_option=DISABLED", "-Dguice_custom_class_loading=OFF",
                "-Duser.home=" + place, "-Dvaglio.screenshots=" + System.getProperty("vaglio.screenshots", "target/screenshots"), "-jar", launcher.toString(), "-configuration", configuration.toString(), "-nosplash", "-nl", "en",
                "-product", "org.vaglio.workbench.product", "-application", application));
        if (Platform.OS_MACOSX.equals(Platform.getOS())) {
            command.add(1, "-XstartOnFirstThread");
        }
        command.addAll(List.of(arguments));
        if (!command.contains("-data")) {
            command.addAll(List.of("-data", "@noDefault")); // as the product has it
        }
        ProcessBuilder process = new ProcessBuilder(command).redirectError(place.resolve("errors.txt").toFile());
        process.environment().putAll(environment(place));
        return new WorkbenchProcess(process.start());
    }

    /** The plug-ins of this workbench, in a folder where others can be written to. */
    private static Path configuration(Path place) throws IOException {
        Path configuration = place.resolve("configuration");
        if (!Files.exists(configuration)) {
            Path own = new File(Platform.getConfigurationLocation().getURL().getPath()).toPath(); // Path.of does not take /C:/
            Files.createDirectories(configuration);
            Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
        }
        return configuration;
    }

    /** A user of its own. */
    private static Map<String, String> environment(Path place) {
        return Map.of("XDG_DATA_HOME", place.resolve("data").toString(), "LOCALAPPDATA", place.resolve("data").toString());
    }

    /** Where it keeps what belongs to its user, unless it is told another place. */
    static Path workspace(Path place) {
        return DataFolder.of(System.getProperty("os.name"), place, environment(place)).resolve("workspace");
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DrivenWorkbench.ANSWER)) {
                    answers.add(line.substring(DrivenWorkbench.ANSWER.length()));
                }
            }
        } catch (IOException e) {
            answers.add(e.toString());
        }
    }

    /** Has it do something, and gives its answer. */
    String ask(String line) throws IOException {
        process.outputWriter().write(line + "\n");
        process.outputWriter().flush();
        try {
            String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return answer == null ? "no answer" : answer;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks again and again until the answer is so. */
    void askUntil(String line, String wanted) throws IOException, InterruptedException {
        String answer = ask(line);
        for (int i = 0; i < PATIENCE_SECONDS * 4 && !answer.equals(wanted); i++) {
            Thread.sleep(250);
            answer = ask(line);
        }
        assertEquals(wanted, answer);
    }

    /** Ends it at once, as a system without memory does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** How it ends by itself. */
    int end() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it still runs");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
