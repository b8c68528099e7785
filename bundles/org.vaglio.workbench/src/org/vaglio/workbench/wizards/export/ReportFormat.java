// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.export;

import org.vaglio.workbench.editor.hover.Explanation;

/** How a report is written. */
enum ReportFormat {

    HTML("html") {
        @Override
        String of(String title, String markdown) {
            return PAGE.formatted(title.replace("&", "&amp;").replace("<", "&lt;"), new Explanation(markdown).html());
        }
    },
    MARKDOWN("md") {
        @Override
        String of(String title, String markdown) {
            return markdown;
        }
    };

    private static final String PAGE = """
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="UTF-8">
            <title>%s</title>
            <style>
            body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; max-width: 50em; margin: 2em auto; padding: 0 1em; color: #1c2733; background: #fff; }
            h1 { font-size: 1.6em; border-bottom: 2px solid #0b4f8a; padding-bottom: .3em; }
            h2 { font-size: 1.15em; margin-top: 1.8em; color: #0b4f8a; break-after: avoid; }
            table { border-collapse: collapse; }
            th, td { padding: .2em .8em .2em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #d5dce3; }
            li { margin-bottom: .3em; }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** What the names of its files end in. */
    String ending() {
        return ending;
    }

    /** A report in this format; nothing of it is ever run. */
    abstract String of(String title, String markdown);
}
