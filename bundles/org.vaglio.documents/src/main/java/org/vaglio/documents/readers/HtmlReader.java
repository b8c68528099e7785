// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** Web pages: nothing is fetched, nothing is run. */
final class HtmlReader implements DocumentReader {

    private static final int HEAD = 4_096;
    private static final int TAGS = 3_000_000;
    private static final Pattern BEGIN = Pattern.compile("(?is)[\\s\u00EF\u00BB\u00BF\u00FE\u00FF]*(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*"
            + "<(?:!doctype\\s+html|html|head|body|table|meta|title|div)\\b.*");
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    /** Whether a file is a web page, by its begin. */
    static boolean isHtml(byte[] content) {
        return BEGIN.matcher(head(content)).matches();
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        String text = decode(content);
        if (text.chars().filter(c -> c == '<').count() > TAGS) {
            throw Problems.tooMuch(TAGS, "elementi", "elements");
        }
        Document document = new Document(name, Flow.lines(new HtmlBody().read(Jsoup.parse(text).body())));
        progress.at(1, 1);
        return document;
    }

    /** What the page says of its characters is believed unless it cannot be. */
    private static String decode(byte[] content) throws DocumentProblem {
        Matcher said = CHARSET.matcher(head(content));
        Charset charset = said.find() ? charset(said.group(1)) : null;
        if (charset == null || Charsets.isMarked(content) || charset.equals(StandardCharsets.UTF_8) && !Charsets.isUtf8(content)) {
            return Charsets.decode(content);
        }
        return new String(content, charset);
    }

    /** As browsers do, Latin-1 is read as its larger Windows relative; wide characters would not have let the name be found. */
    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return null;
            }
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
