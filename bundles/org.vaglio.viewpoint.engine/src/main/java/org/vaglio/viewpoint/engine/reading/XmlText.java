// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML file, in the encoding that its first bytes show or that it declares. Java's own reader prints what is wrong with it. */
final class XmlText {

    private static final int HEAD = 256;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']+)");

    private XmlText() {
    }

    /**
     * Decodes it.
     *
     * @throws ViewpointProblem when the encoding is unknown, or is another one
     */
    static String of(byte[] content) throws ViewpointProblem {
        try {
            String text = encoding(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ViewpointProblem("Dichiara una codifica dei caratteri che non si conosce.",
                    "It declares an encoding of characters that is not known.");
        } catch (CharacterCodingException e) {
            throw new ViewpointProblem("I suoi caratteri non sono nella codifica che dichiara, o in UTF-8 se non ne dichiara una.",
                    "Its characters are not in the encoding that it declares, or in UTF-8 where it declares none.");
        }
    }

    private static Charset encoding(byte[] content) {
        int first = content.length < 2 ? 0 : (content[0] & 0xFF) << Byte.SIZE | content[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << Byte.SIZE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> {
                Matcher declared = DECLARED.matcher(new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1));
                yield declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            }
        };
    }
}
