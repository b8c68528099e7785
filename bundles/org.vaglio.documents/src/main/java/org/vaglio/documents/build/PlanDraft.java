// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.assessment.causes.Names;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Words;

/** Everything that a document says, by kind, before it is written as a map. */
final class PlanDraft {

    private static final Pattern CODED = Pattern.compile("([A-Z]{1,2}|[A-Z]\\.\\d{1,2}|\\d{1,2})\\s*([).])\\s*(\\S.*)|(?:[Aa]rea|AREA)\\s+([A-Z]|\\d{1,2})\\s*[-–—:.)]\\s*(\\S.*)");
    private static final Pattern LETTER_DASH = Pattern.compile("([A-Z])\\s*[-–—:]\\s*(\\S.*)");
    private static final Pattern UNIT = Pattern.compile("(?i)(settore|ufficio|servizio|direzione|area|unità)\\s+([IVXLC]+|\\d{1,2}|[A-Z])\\s*(?:°|º)?\\s*[-–—:.]\\s*(.+)");
    private static final Pattern KIND = Pattern.compile("(?i)(settore|ufficio|servizio|direzione)\\s+.+");

    final NameMaker names;
    final String document;
    final Catalog areas;
    final Catalog functions;
    final Catalog macroprocesses;
    final Catalog units;
    final Catalog roles;
    final Catalog factors;
    final Map<String, String> unitKinds = new LinkedHashMap<>();
    final Map<String, String> functionOf = new LinkedHashMap<>();
    final List<ProcessDraft> processes = new ArrayList<>();
    final Map<List<String>, MeasureDraft> measures = new LinkedHashMap<>();
    final List<SheetDraft> looseSheets = new ArrayList<>();
    final List<Fragment.Repaired> repairs = new ArrayList<>();
    final List<Fragment.Skipped> skipped = new ArrayList<>();
    final List<Fragment.Arithmetic> arithmetic = new ArrayList<>();
    final List<Unreadable> unreadable = new ArrayList<>();

    /** A plan whose names are none of those that are already taken. */
    PlanDraft(NameMaker names) {
        this.names = names;
        this.document = names.ofLabel("documento", "1");
        this.areas = new Catalog(names::ofTitle);
        this.functions = new Catalog(names::ofTitle);
        this.macroprocesses = new Catalog(names::ofTitle);
        this.units = new Catalog(names::ofTitle);
        this.roles = new Catalog(names::ofTitle);
        this.factors = new Catalog(names::ofTitle);
    }

    /** A figure that cannot be what it shows. */
    record Unreadable(Span span, String text, List<String> proposals) {
    }

    /** The name of an area as a cell or heading prints it; null for none. */
    String area(String text, Span span) {
        Matcher coded = CODED.matcher(text);
        if (coded.matches()) {
            boolean bracket = coded.group(1) != null;
            return areas.name(bracket ? coded.group(1) + coded.group(2) : coded.group(4), bracket ? coded.group(3) : coded.group(5), span);
        }
        Matcher dash = LETTER_DASH.matcher(text);
        return dash.matches() ? areas.name(dash.group(1), dash.group(2), span) : areas.name(null, text, span);
    }

    /** The name of a unit as a cell or heading prints it; null for none. */
    String unit(String text, String kind, Span span) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher coded = UNIT.matcher(text);
        if (coded.matches()) {
            String name = units.name(coded.group(2), coded.group(3), span);
            unitKinds.putIfAbsent(name, coded.group(1).toLowerCase(java.util.Locale.ITALIAN));
            return name;
        }
        Matcher kinded = KIND.matcher(text);
        String name = units.name(null, text, span);
        unitKinds.putIfAbsent(name, kind != null ? kind : kinded.matches() ? kinded.group(1).toLowerCase(java.util.Locale.ITALIAN) : "unità");
        return name;
    }

    /** The process of a number and a title, made when it is new. */
    ProcessDraft process(String number, String title, Span span) {
        ProcessDraft known = find(number, title);
        return known != null ? known : newProcess(number, title, span);
    }

    ProcessDraft newProcess(String number, String title, Span span) {
        String name = number != null && !number.isBlank() ? names.ofLabel("P", number) : names.ofTitle(title == null ? "Processo" : title);
        ProcessDraft process = new ProcessDraft(name, number, title, span);
        processes.add(process);
        return process;
    }

    /** The process with that title and, where both have one, that number; null when there is none. */
    ProcessDraft find(String number, String title) {
        return processes.stream().filter(p -> title != null && p.title != null && Names.same(p.title, title))
                .filter(p -> number == null || p.number == null || number.equals(p.number)).findFirst().orElse(null);
    }

    /** A measure with all that is said of it; the same text with the same particulars is one measure. */
    MeasureDraft measure(Boolean specific, String text, String type, String object, String responsible, String timing, String indicator,
            String target, String state, Span span) {
        List<String> key = new ArrayList<>();
        for (Object part : new Object[] {specific, text, type, object, responsible, timing, indicator, target, state}) {
            key.add(part == null ? "" : Words.normal(Objects.toString(part)));
        }
        return measures.computeIfAbsent(key, k -> new MeasureDraft(names.ofTitle("Misura " + firstWords(text)), specific, text, blank(type),
                blank(object), responsible, blank(timing), blank(indicator), blank(target), blank(state), span));
    }

    private static String firstWords(String text) {
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() || text.equals("-") ? null : text;
    }
}
