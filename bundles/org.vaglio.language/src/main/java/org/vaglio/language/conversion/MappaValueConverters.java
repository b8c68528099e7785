// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Figure;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Between the words of the text and the values of the model. One for all: the words of the grammar are collected once. */
@Singleton
public class MappaValueConverters extends AbstractDeclarativeValueConverterService {

    private static final Pattern NAME =
            Pattern.compile("[a-zA-Z_\\u00C0-\\u024F](-?[a-zA-Z_0-9\\u00C0-\\u024F])*");

    private static final int MAX_YEAR = 9999;

    private final MessageLanguage messages;
    private final Set<String> reserved;

    @Inject
    public MappaValueConverters(IGrammarAccess grammar, MessageLanguage messages) {
        this.messages = messages;
        this.reserved = GrammarUtil.getAllKeywords(grammar.getGrammar());
        AbstractRule names = GrammarUtil.findRuleForName(grammar.getGrammar(), "Nome");
        EcoreUtil2.getAllContentsOfType(names, Keyword.class).forEach(k -> reserved.remove(k.getValue()));
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return name();
    }

    @ValueConverter(rule = "Nome")
    public IValueConverter<String> name() {
        return converter(MappaValueConverters::unescaped, this::escaped);
    }

    @ValueConverter(rule = "NomeQualificato")
    public IValueConverter<String> qualifiedName() {
        return converter(text -> eachSegment(text, MappaValueConverters::unescaped),
                value -> eachSegment(value, this::escaped));
    }

    @ValueConverter(rule = "NomeOperando")
    public IValueConverter<String> quantityName() {
        return converter(MappaValueConverters::unescaped, value -> value.equals("rischio") ? value : escaped(value));
    }

    @ValueConverter(rule = "TESTO")
    public IValueConverter<String> text() {
        return converter(MappaValueConverters::unquoted, this::quoted);
    }

    @ValueConverter(rule = "NUMERO")
    public IValueConverter<String> number() {
        return converter(Function.identity(), Function.identity());
    }

    @ValueConverter(rule = "Cifra")
    public IValueConverter<Figure> figure() {
        return converter(this::figure, Figure::text);
    }

    @ValueConverter(rule = "Intero")
    public IValueConverter<Integer> integer() {
        return converter(this::wholeNumber, this::unsigned);
    }

    @ValueConverter(rule = "Anno")
    public IValueConverter<Integer> year() {
        return integer();
    }

    @ValueConverter(rule = "Giorno")
    public IValueConverter<LocalDate> day() {
        return converter(this::day, this::written);
    }

    private Figure figure(String text) {
        try {
            return Figure.parse(text);
        } catch (NumberFormatException e) {
            throw error("La cifra è troppo lunga: al più " + Figure.MAX_LENGTH + " caratteri.",
                    "The figure is too long: " + Figure.MAX_LENGTH + " characters at most.");
        }
    }

    private Integer wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw error("«" + text + "» non è un numero intero.", "\"" + text + "\" is no whole number.");
        }
    }

    private String unsigned(Integer number) {
        if (number < 0) {
            throw error("«" + number + "»: qui va un numero senza segno.", "\"" + number + "\": a number without sign goes here.");
        }
        return number.toString();
    }

    private String written(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > MAX_YEAR) {
            throw error("L'anno " + day.getYear() + " non si può scrivere: ha quattro cifre.",
                    "The year " + day.getYear() + " cannot be written: it has four digits.");
        }
        return day.toString();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replaceAll("\\s", ""));
        } catch (DateTimeException e) {
            throw error("«" + text + "» non è un giorno: scrivi anno-mese-giorno, come 2019-12-31.",
                    "\"" + text + "\" is no day: write year-month-day, such as 2019-12-31.");
        }
    }

    private ValueConverterException error(String italian, String english) {
        return new ValueConverterException(messages.choose(italian, english), null, null);
    }

    private String escaped(String name) {
        if (!NAME.matcher(name).matches()) {
            throw error("«" + name + "» non può essere un nome.", "\"" + name + "\" cannot be a name.");
        }
        return reserved.contains(name) ? "^" + name : name;
    }

    private static String unescaped(String text) {
        return text.startsWith("^") ? text.substring(1) : text;
    }

    private static String eachSegment(String name, Function<String, String> change) {
        return Arrays.stream(name.split("\\.")).map(String::strip).map(change).collect(Collectors.joining("."));
    }

    private static String unquoted(String text) {
        String inner = text.substring(1, text.length() - 1);
        return text.charAt(0) == '"' ? inner.replaceAll("\\\\(.)", "$1") : inner;
    }

    private String quoted(String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw error("Un testo sta su una riga sola.", "A text stays on one line.");
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static <T> IValueConverter<T> converter(Function<String, T> read, Function<T, String> write) {
        return new AbstractNullSafeConverter<>() {
            @Override
            protected T internalToValue(String string, INode node) {
                return read.apply(string);
            }

            @Override
            protected String internalToString(T value) {
                return write.apply(value);
            }
        };
    }
}
