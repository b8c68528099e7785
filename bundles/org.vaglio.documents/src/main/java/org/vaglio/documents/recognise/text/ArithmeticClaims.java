// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.Calculation;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.model.Figure;

/** Calculations printed anywhere: {@code 13/6 = 2,66}, {@code 2,5 x 3 = 7,5}, {@code 3 + 4 = 7}, {@code (3+4)/2 = 3,5}, "45 su 60 (75%)". */
public final class ArithmeticClaims implements InlineRecogniser {

    private static final String N = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,6})?)";
    private static final String BEFORE = "(?<![\\d.,/\\p{L}])";
    private static final String AFTER = "(?![\\d/%]|[.,]\\d|\\s*[x×*+/]\\s*\\d)";
    private static final Pattern MEAN = Pattern.compile("\\(\\s*(" + N + "(?:\\s*\\+\\s*" + N + ")+)\\s*\\)\\s*[/:]\\s*(" + N + ")\\s*=\\s*(" + N + ")" + AFTER);
    private static final Pattern SUM = Pattern.compile(BEFORE + "(" + N + "(?:\\s*\\+\\s*" + N + ")+)\\s*=\\s*(" + N + ")" + AFTER);
    private static final Pattern PRODUCT = Pattern.compile(BEFORE + "(" + N + "(?:\\s*[x×*]\\s*" + N + ")+)\\s*=\\s*(" + N + ")" + AFTER);
    private static final Pattern QUOTIENT = Pattern.compile(BEFORE + "(" + N + ")\\s*(?:/|(?<=\\s):(?=\\s))\\s*(" + N + ")\\s*=\\s*(" + N + ")" + AFTER);
    private static final Pattern SHARE = Pattern.compile(BEFORE + "(" + N + ")\\s+(?:\\p{L}+\\s+){0,3}?(?:su(?:i|gli|lle)?|di|dei|delle)(?:\\s+(?:un\\s+)?total[ei](?:\\s+di)?|\\s+complessiv[ie])?\\s+(" + N
            + ")\\s*(?:\\p{L}+\\s*){0,3}[,(]?\\s*(?:[(=]|pari al(?:l[’'])?|cioè il|ossia il|corrispondent[ei] al)\\s*(?:il\\s+)?(?:pari\\s+al\\s*(?:l[’'])?\\s*)?(" + N + ")\\s*(?:%|per cento)");
    private static final Pattern LISTED = Pattern.compile("((?:" + BEFORE + "\\d{1,6}(?![\\d.,/%]\\d|\\s*%)[^.;\\d()]{2,60}){2,12}?)(?:per un |per complessiv[ie] |, in |in )total[ei](?: complessivo)?(?: di)?\\s+(\\d{1,6})(?![\\d/%]|[.,]\\d)");
    private static final Pattern NUMBER = Pattern.compile(N);

    @Override
    public List<Fragment> in(Lines lines, int at, Context context) {
        List<Fragment> claims = new ArrayList<>();
        for (String text : lines.texts(at)) {
            claims.addAll(claims(text, lines.span(at, at + 1)));
        }
        return claims;
    }

    static List<Arithmetic> claims(String text, Span span) {
        List<Arithmetic> claims = new ArrayList<>();
        String rest = text;
        rest = take(rest, MEAN, m -> claims.add(new Arithmetic(span, null, Calculation.MEAN, numbers(m.group(1)), number(m.group(2)), number(m.group(3)))));
        rest = take(rest, SUM, m -> claims.add(new Arithmetic(span, null, Calculation.SUM, numbers(m.group(1)), null, number(m.group(2)))));
        rest = take(rest, PRODUCT, m -> claims.add(new Arithmetic(span, null, Calculation.PRODUCT, numbers(m.group(1)), null, number(m.group(2)))));
        rest = take(rest, QUOTIENT, m -> claims.add(new Arithmetic(span, null, Calculation.QUOTIENT, List.of(number(m.group(1))), number(m.group(2)), number(m.group(3)))));
        rest = take(rest, LISTED, m -> claims.add(new Arithmetic(span, null, Calculation.SUM, numbers(m.group(1)), null, number(m.group(2)))));
        take(rest, SHARE, m -> claims.add(new Arithmetic(span, null, Calculation.SHARE, List.of(number(m.group(1))), number(m.group(2)), number(m.group(3)))));
        return claims;
    }

    /** Hands each match over; returns the text without them. */
    private static String take(String text, Pattern pattern, java.util.function.Consumer<Matcher> consumer) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            consumer.accept(matcher);
            matcher.appendReplacement(rest, " ; ");
        }
        return matcher.appendTail(rest).toString();
    }

    private static List<Figure> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return Stream.iterate(matcher, m -> m.find(), m -> m).map(m -> number(m.group())).toList();
    }

    /** A number, thousands points removed. */
    public static Figure number(String text) {
        boolean thousands = text.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        return Figure.parse(thousands ? text.replace(".", "") : text);
    }
}
