// SPDX-License-Identifier: EPL-2.0
package org.vaglio.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/** Writes the Xtext code of a language: {@code LanguageCode WORKFLOW GRAMMAR MODEL_PROJECT PROJECT}. */
public final class LanguageCode {

    private LanguageCode() {
    }

    public static void main(String[] args) throws IOException {
        Path workflow = Path.of(args[0]).toRealPath();
        Path grammar = Path.of(args[1]).toRealPath();
        Path model = Path.of(args[2]).toRealPath();
        Path project = Path.of(args[3]).toRealPath();
        UpToDate inputs = new UpToDate(project.resolve("src-gen"), List.of(workflow, grammar,
                model.resolve("model/riskmap.ecore"), model.resolve("model/riskmap.genmodel")));
        if (inputs.unchanged()) {
            return;
        }
        inputs.clear();
        Files.createDirectories(project.resolve("src-gen"));
        new Mwe2Launcher().run(new String[] {workflow.toString(), "-p", "root=" + project, "-p", "model=" + model});
        inputs.remember();
    }
}
