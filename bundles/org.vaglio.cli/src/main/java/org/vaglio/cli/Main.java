// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.vaglio.cli.draw.DrawCommand;
import org.vaglio.cli.serve.ServeCommand;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The {@code vaglio} command. */
@Command(name = "vaglio", mixinStandardHelpOptions = true, versionProvider = Version.class,
        subcommands = {CheckCommand.class, ImportCommand.class, AuditCommand.class, DiffCommand.class, FormatCommand.class, RulesCommand.class,
            DrawCommand.class, LspCommand.class, ServeCommand.class},
        description = "Checks anti-corruption risk maps with exact arithmetic.",
        synopsisSubcommandLabel = "COMMAND",
                footer = {"", "Exit status: 0 nothing found, 1 findings, 2 wrong usage or unreadable input."})
public final class Main {

    /** Nothing at or above the wanted severity. */
    public static final int OK = 0;
    /** Findings at or above the wanted severity. */
    public static final int FINDINGS = 1;
    /** Wrong usage, or input that cannot be read. */
    public static final int UNUSABLE = 2;

    private Main() {
    }

    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int status = run(args, new PrintWriter(out, false, StandardCharsets.UTF_8), new PrintWriter(err,
                true, StandardCharsets.UTF_8));
        out.flush();
        System.exit(out.checkError() ? UNUSABLE : status);
    }

    /** Runs a command line; returns its exit status. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(Main.class, new Factory())
                .setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explainUsage).setExecutionExceptionHandler(Main::explainFailure);
        int status = args.length == 0 ? usage(commandLine) : executed(commandLine, args);
        out.flush();
        err.flush();
        return status;
    }

    /** What is too deep or too large for the machine is bad input too. */
    private static int executed(CommandLine commandLine, String[] args) {
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError e) {
            commandLine.getErr().println("vaglio: the input is nested too deeply to be read.");
        } catch (OutOfMemoryError e) {
            commandLine.getErr().println("vaglio: the input is too large for the memory.");
        }
        return UNUSABLE;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return UNUSABLE;
    }

    private static int explainUsage(ParameterException e, String[] args) {
        CommandLine failed = e.getCommandLine();
        failed.getErr().println("vaglio: " + e.getMessage());
        failed.getErr().println("vaglio: try '" + failed.getCommandSpec().qualifiedName() + " --help'.");
        return UNUSABLE;
    }

    private static int explainFailure(Exception e, CommandLine commandLine, CommandLine.ParseResult result) {
        commandLine.getErr().println("vaglio: unexpected failure (" + e
                + "); please report it with the input that caused it.");
        return UNUSABLE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Commands are made by their constructors: picocli's own factory would look for Groovy first. */
    private static final class Factory implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type.isInterface()) {
                return CommandLine.defaultFactory().create(type);
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }
}
