// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.AnnexHeading;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.ArticleHeading;
import org.vaglio.documents.recognise.Fragment.NumberedParagraph;
import org.vaglio.documents.recognise.Fragment.Reference;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.CitationKind;

/** Writes a plan as the text of a map. */
final class MapWriter {

    private final PlanDraft plan;
    private final Heads heads;
    private final List<TableClaims> claims;
    private final SheetLinks links;
    private final List<Fragment> fragments;
    private final Document document;
    private final MethodWriter method;
    private final SheetWriter sheets;
    private final Map<SheetDraft, String> sheetNames = new LinkedHashMap<>();
    private final MapText text;

    MapWriter(PlanDraft plan, Heads heads, MethodDraft draft, SheetAssembler assembler, List<SheetDraft> filled, List<SheetDraft> forms,
            List<TableClaims> claims, SheetLinks links, List<Fragment> fragments, Document document) {
        this.plan = plan;
        this.text = new MapText(plan.document);
        this.heads = heads;
        this.claims = claims;
        this.links = links;
        this.fragments = fragments;
        this.document = document;
        this.method = new MethodWriter(plan, draft, assembler, filled, forms, fragments);
        this.sheets = new SheetWriter(plan, draft, method, sheetNames);
        Set<SheetDraft> named = new LinkedHashSet<>(filled);
        named.forEach(s -> sheetNames.put(s, name(s)));
    }

    private String name(SheetDraft sheet) {
        String label = sheet.label != null ? sheet.label : sheet.processNumber;
        if (label != null) {
            return plan.names.ofLabel("S", label);
        }
        ProcessDraft owner = plan.processes.stream().filter(p -> p.sheets.contains(sheet) || p.events.stream().anyMatch(e -> e.sheet == sheet))
                .findFirst().orElse(null);
        return owner == null ? plan.names.ofLabel("S", "1") : plan.names.ofLabel("S", owner.name);
    }

    String text() {
        method.write(text);
        text.add("piano").add(plan.names.ofTitle(heads.title)).quoted(heads.title);
        if (heads.period != null) {
            text.add(heads.period.from() + (heads.period.to() > 0 ? "-" + heads.period.to() : ""));
        }
        text.reference("usa", method.name());
        text.option("approvato", heads.approval == null ? null : heads.approval.text());
        text.source(heads.titleSpan).open();
        text.add("documento " + plan.document).quoted(document.name()).line();
        for (Runnable part : List.<Runnable>of(this::organization, this::catalogs, this::measures, this::annexes, this::articles, this::references,
                () -> method.writeFormScales(text), this::processes)) {
            part.run();
            text.line();
        }
        for (SheetDraft sheet : plan.looseSheets) {
            sheets.write(text, sheet, links.of(sheet));
        }
        tables();
        text.line();
        notes();
        return text.close().toString();
    }

    private void organization() {
        List<Catalog.Entry> units = List.copyOf(plan.units.all());
        if (heads.body == null) {
            units.forEach(this::unit);
            return;
        }
        text.add("ente").quoted(heads.body).option("sede", heads.seat).source(heads.bodySpan);
        if (!units.isEmpty()) {
            text.open();
            units.forEach(this::unit);
            text.close();
        }
        text.line();
    }

    private void unit(Catalog.Entry unit) {
        String kind = switch (plan.unitKinds.getOrDefault(unit.name(), "unità")) {
            case "settore", "area", "dipartimento" -> "settore";
            case "ufficio" -> "ufficio";
            case "servizio" -> "servizio";
            case "direzione" -> "direzione";
            default -> "unità";
        };
        text.add(kind).add(unit.name()).quoted(unit.title()).option("codice", unit.code()).source(unit.span()).line();
    }

    private void catalogs() {
        plan.roles.all().forEach(r -> text.add("ruolo").add(r.name()).quoted(r.title()).source(r.span()).line());
        plan.areas.all().stream().sorted(Comparator.comparing(a -> a.code() == null ? 1 : 0))
                .forEach(a -> text.add("area").add(a.name()).option("codice", a.code()).quoted(a.title()).source(a.span()).line());
        plan.functions.all().forEach(f -> text.add("funzione").add(f.name()).quoted(f.title()).source(f.span()).line());
        plan.factors.all().forEach(f -> text.add("fattore").add(f.name()).quoted(f.title()).source(f.span()).line());
    }

    private void measures() {
        for (MeasureDraft measure : plan.measures.values()) {
            text.add("misura").add(measure.name());
            if (measure.specific() != null) {
                text.add(measure.specific() ? "specifica" : "generale");
            }
            text.quoted(measure.text()).option("tipo", measure.type()).option("su", measure.object()).reference("responsabile", measure.responsible());
            if (measure.timing() != null) {
                Timing.day(measure.timing()).ifPresentOrElse(d -> text.add("entro " + d), () -> text.option("frequenza", measure.timing()));
            }
            text.option("indicatore", measure.indicator()).option("obiettivo", measure.target());
            state(measure.state());
            if (!measure.processes().isEmpty()) {
                text.add("per").add(String.join(", ", measure.processes()));
            }
            text.source(measure.span()).line();
        }
    }

    private void state(String state) {
        String normal = state == null ? "" : Words.normal(state);
        String word = normal.matches(".*\\b(?:non attuat|da attuar|programmat|da avviar).*") ? "programmata"
                : normal.matches(".*\\b(?:in corso|avviat|in attuazione|parzialmente).*") ? "avviata"
                : normal.matches(".*\\b(?:continu).*") ? "continua" : normal.matches(".*\\b(?:attuat|realizzat|complet|gia in atto|adottat).*") ? "attuata" : null;
        text.reference("stato", word);
    }

    private void annexes() {
        Map<String, AnnexHeading> annexes = new LinkedHashMap<>();
        fragments.stream().filter(AnnexHeading.class::isInstance).map(AnnexHeading.class::cast)
                .forEach(a -> annexes.merge(Words.normal(a.label()), a, (x, y) -> x.title() == null ? y : x));
        annexes.values().forEach(a -> text.add("allegato").quoted(a.label()).add(a.title() == null ? "" : MapText.quote(a.title())).source(a.span()).line());
    }

    private void articles() {
        Map<ArticleHeading, List<NumberedParagraph>> paragraphs = new LinkedHashMap<>();
        ArticleHeading article = null;
        for (Fragment fragment : fragments) {
            if (fragment instanceof ArticleHeading heading) {
                article = heading;
                paragraphs.put(heading, new ArrayList<>());
            } else if (fragment instanceof NumberedParagraph paragraph && article != null && !paragraph.label().equals("-")) {
                paragraphs.get(article).add(paragraph);
            }
        }
        paragraphs.keySet().forEach(a -> text.add("articolo").quoted(a.label()).add(a.title() == null || a.title().isBlank() ? "" : MapText.quote(a.title()))
                .source(a.span()).line());
        paragraphs.forEach((a, list) -> {
            if (list.size() > 1) {
                text.add("elenco").quoted("commi dell'articolo " + a.label()).source(list.get(0).span().to(list.get(list.size() - 1).span())).add("{");
                list.forEach(p -> text.quoted(p.label()));
                text.close();
            }
        });
    }

    private void references() {
        boolean annexes = fragments.stream().anyMatch(AnnexHeading.class::isInstance);
        boolean articles = fragments.stream().anyMatch(ArticleHeading.class::isInstance);
        fragments.stream().filter(Reference.class::isInstance).map(Reference.class::cast)
                .filter(r -> r.kind() == CitationKind.ANNEX ? annexes : articles)
                .forEach(r -> text.add("cita").add(r.kind().getLiteral()).quoted(r.target()).sourceWithText(r.span()).line());
    }

    private void processes() {
        Map<String, List<ProcessDraft>> byMacro = plan.processes.stream()
                .collect(Collectors.groupingBy(p -> p.macroprocess == null ? "" : p.macroprocess, LinkedHashMap::new, Collectors.toList()));
        for (Catalog.Entry macro : plan.macroprocesses.all()) {
            text.add("macroprocesso").add(macro.name()).quoted(macro.title()).reference("funzione", plan.functionOf.get(macro.name())).source(macro.span()).open();
            byMacro.getOrDefault(macro.name(), List.of()).forEach(this::process);
            text.close();
        }
        byMacro.getOrDefault("", List.of()).forEach(this::process);
    }

    private void process(ProcessDraft process) {
        text.add("processo").add(process.name);
        if (process.title != null) {
            text.add(process.number == null ? "" : MapText.quote(process.number)).quoted(process.title);
        } else if (process.number != null) {
            text.quoted(process.number);
        }
        text.add(process.kind == null ? "" : process.kind).reference("area", process.area)
                .reference("funzione", process.macroprocess == null ? process.function : null).reference("ufficio", process.unit)
                .reference("responsabile", process.responsible).source(process.span);
        boolean block = !process.sheets.isEmpty() || !process.events.isEmpty() || !process.phases.isEmpty();
        if (block) {
            text.open();
            process.phases.values().forEach(this::phase);
            process.events.forEach(this::event);
            process.sheets.forEach(s -> sheets.write(text, s, List.of()));
            text.close();
        }
        text.line();
    }

    private void phase(ProcessDraft.Phase phase) {
        text.add("fase").add(phase.name()).quoted(phase.title()).source(phase.span());
        if (!phase.actions().isEmpty()) {
            text.open();
            phase.actions().forEach((title, name) -> text.add("azione").add(name).quoted(title).source(phase.span()).line());
            text.close();
        }
        text.line();
    }

    private void event(ProcessDraft.Event event) {
        text.add("evento").add(event.name).quoted(event.title);
        if (!event.factors.isEmpty()) {
            text.add("fattori").add(String.join(", ", event.factors));
        }
        if (!event.measures.isEmpty()) {
            text.add("misure").add(String.join(", ", event.measures));
        }
        text.source(event.span);
        if (event.sheet != null) {
            text.open();
            sheets.write(text, event.sheet, List.of());
            text.close();
        }
        text.line();
    }

    private void tables() {
        for (TableClaims table : claims) {
            List<TableClaims.Line> lines = table.lines().stream().filter(l -> subject(l) != null).toList();
            if (lines.isEmpty()) {
                continue;
            }
            Span span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
            text.add(table.isRanking() ? "graduatoria" : "riepilogo").add(plan.names.ofTitle(table.isRanking() ? "Graduatoria" : "Riepilogo"));
            text.add(table.table().title() == null ? "" : MapText.quote(table.table().title())).source(span).open();
            lines.forEach(l -> row(table.isRanking(), l));
            text.close();
        }
    }

    private String subject(TableClaims.Line line) {
        if (line.sheet() != null) {
            return sheetNames.get(line.sheet());
        }
        ProcessDraft process = line.process() != null ? line.process() : line.title() == null ? null : plan.find(null, line.title());
        return process == null ? null : process.name;
    }

    private void row(boolean ranking, TableClaims.Line line) {
        if (ranking && line.place() != null) {
            text.add("posto").quoted(line.place());
        }
        text.add(subject(line)).add(line.title() == null ? "" : MapText.quote(line.title())).option("rischi", line.riskText());
        List<TableClaims.Cell> figures = line.figures();
        if (figures.stream().anyMatch(f -> f.value() != null)) {
            text.add(":");
            figures.forEach(f -> text.add(f.label() == null ? "" : MapText.quote(f.label()) + " =").add(f.value() == null ? "-" : f.value().text()));
        }
        if (!ranking) {
            text.option("classe", line.band());
        }
        text.sourceWithText(line.span()).line();
    }

    private void notes() {
        new LinkedHashSet<>(plan.arithmetic).forEach(this::arithmetic);
        plan.unreadable.forEach(u -> {
            text.add("illeggibile").quoted(u.text());
            if (!u.proposals().isEmpty()) {
                text.add("proposte").add(u.proposals().stream().map(MapText::quote).collect(Collectors.joining(", ")));
            }
            text.sourceWithText(u.span()).line();
        });
        new LinkedHashSet<>(plan.repairs).forEach(r -> text.add("riparato").quoted(r.raw()).add("in").quoted(r.repaired()).source(r.span()).line());
        new LinkedHashSet<>(plan.skipped).forEach(s -> text.add("saltato").quoted(s.reason()).sourceWithText(s.span()).line());
    }

    private void arithmetic(Arithmetic claim) {
        text.add("calcolo").add(claim.title() == null ? "" : MapText.quote(claim.title()));
        String operands = claim.operands().stream().map(Figure::text).collect(Collectors.joining(switch (claim.operation()) {
            case PRODUCT -> " x ";
            default -> " + ";
        }));
        text.add(switch (claim.operation()) {
            case QUOTIENT -> operands + " / " + claim.divisor() + " = " + claim.value();
            case MEAN -> "(" + operands + ") / " + claim.divisor() + " = " + claim.value();
            case SHARE -> operands + " su " + claim.divisor() + (claim.value() == null ? "" : " = " + claim.value() + " %");
            default -> operands + " = " + claim.value();
        });
        text.sourceWithText(claim.span()).line();
    }
}
