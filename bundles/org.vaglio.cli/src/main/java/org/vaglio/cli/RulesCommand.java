// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.vaglio.assessment.Catalogue;
import org.vaglio.assessment.Rule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vaglio rules}. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the rules of the check: severity, id, what each finds.")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        Locale locale = language.locale();
        for (Rule rule : Catalogue.rules()) {
            spec.commandLine().getOut().printf("%c  %-30s %s%n",
                    rule.severity().letter(), rule.id(), rule.summary().in(locale));
        }
        return Main.OK;
    }
}
