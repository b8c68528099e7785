// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** Removes what is left of Markdown and HTML in extracted text. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("(?i)</?(?:b|i|u|em|strong|sup|sub|span|font|p|div|center|mark|small)(?:\\s[^<>]*)?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div)>(?=\\s*+\\S)(?!\\s*+</)");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");
    private static final Pattern STARS = Pattern.compile("\\*{2,3}|(?<![\\w\\\\*\\d)])\\*(?=\\S)(?!\\s*\\d)|(?<=[\\p{L}.,;:!?)\"'’»”%])\\*(?![\\w*])");
    private static final Pattern UNDERLINES = Pattern.compile("(?<!\\w)__(?=\\S)|(?<=\\S)__(?!\\w)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\*_{}\\[\\]()#+\\-.!|<>~`])");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

    private Markup() {
    }

    /** The text without marks of format; blanks at its ends are removed. */
    static String strip(String text) {
        String plain = text;
        if (plain.indexOf('<') >= 0) {
            plain = TAG.matcher(BREAK.matcher(plain).replaceAll("\n")).replaceAll("");
        }
        plain = HEADING.matcher(plain).replaceFirst("");
        if (plain.indexOf('*') >= 0) {
            plain = STARS.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('_') >= 0) {
            plain = UNDERLINES.matcher(plain).replaceAll("");
        }
        if (plain.indexOf('\\') >= 0) {
            plain = ESCAPE.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf('&') >= 0 && ENTITY.matcher(plain).find()) {
            plain = Parser.unescapeEntities(plain, false);
        }
        return plain.strip();
    }
}
