// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.xtext.resource.XtextResource;
import org.vaglio.language.files.AtomicFile;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.language.files.MapProblem;
import org.vaglio.language.formatting.MapFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vaglio format}. */
@Command(name = "format", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Formats maps in place; comments stay. Nothing is written unless all of them can be read.")
final class FormatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();
    @Parameters(paramLabel = "MAP", arity = "1..*", description = "Maps, or folders of maps.")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        LanguageServices services = new LanguageServices(language.locale());
        MapFormat formatter = services.get(MapFormat.class);
        Map<Path, String> formatted = new LinkedHashMap<>();
        List<MapProblem> problems = new ArrayList<>();
        problems.addAll(services.get(MapLoader.class).load(paths, group -> {
            problems.addAll(group.problems());
            if (problems.isEmpty()) {
                addChanged(group, formatter, formatted);
            }
        }));
        if (!problems.isEmpty()) {
            problems.forEach(p -> spec.commandLine().getErr().println("vaglio: " + p));
            return Main.UNUSABLE;
        }
        for (Map.Entry<Path, String> file : formatted.entrySet()) {
            AtomicFile.write(file.getKey(), file.getValue());
            spec.commandLine().getOut().println(file.getKey());
        }
        return Main.OK;
    }

    private static void addChanged(MapGroup group, MapFormat formatter, Map<Path, String> formatted) {
        for (int i = 0; i < group.files().size(); i++) {
            XtextResource resource = (XtextResource) group.resources().get(i);
            String text = formatter.format(resource);
            if (!text.equals(resource.getParseResult().getRootNode().getText())) {
                formatted.put(group.files().get(i), text);
            }
        }
    }
}
