package cascade.ui.pathway.whatif;

import cascade.messages.Messages;
import cascade.ui.pathway.whatif.chart.HourText;
import cascade.ui.pathway.whatif.model.Schedule;
import cascade.ui.pathway.whatif.model.WhatIfModel;
import cascade.unit.Arrow;
import cascade.unit.Intervention;
import cascade.unit.Model.Change;
import cascade.unit.Model.Conditions;
import cascade.unit.Model.Outcome;
import cascade.unit.Route;
import cascade.unit.Unit;
import cascade.unit.text.QuantityText;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is done, and what is asked about, in words. */
final class ChangeWords {
    private final Unit unit;
    private final WhatIfModel model;

    ChangeWords(Unit unit, WhatIfModel model) {
        this.unit = unit;
        this.model = model;
    }

    /** As "TrkB · ANA-12", "MEK → ERK · 60 % blocked" or "BDNF · 70 % more". */
    String chip(Change change) {
        return Messages.text("whatif.chip", what(change), how(change));
    }

    private String what(Change change) {
        if (change.kind() != Change.Kind.BLOCK) {
            return Messages.list(change.targets().stream().map(model::label).toList());
        }
        List<Arrow> arrows = change.targets().stream().flatMap(id -> model.graph().arrow(id).stream()).toList();
        if (arrows.size() > 1 && blocker(change).isPresent()) {
            return model.label(arrows.getFirst().to());
        }
        return arrows.size() == 1 ? arrow(arrows.getFirst())
                : arrows.stream().map(arrow -> model.label(arrow.to())).distinct().collect(Collectors.joining(", "));
    }

    private String arrow(Arrow arrow) {
        return Messages.text("card.arrow", model.label(arrow.from()), model.label(arrow.to()));
    }

    private String how(Change change) {
        Optional<Intervention> known = change.kind() == Change.Kind.BLOCK && change.amount() == 1 ? blocker(change)
                : Optional.empty();
        return known.map(Intervention::name).orElseGet(() -> change.amount() == 1
                ? Messages.text(Messages.key(change.kind()) + ".all")
                : Messages.text(Messages.key(change.kind()) + ".share", percent(change.amount())));
    }

    /** What is known to stop just that, or little more. */
    private Optional<Intervention> blocker(Change change) {
        return unit.questions().interventions().stream().filter(
                each -> each.stops().containsAll(change.targets())).min(
                        Comparator.comparingInt(
                                each -> new HashSet<>(each.stops()).size()));
    }

    /** What holds in both runs, each in a line; empty where nothing does. */
    List<String> held(Conditions conditions) {
        List<String> all = new ArrayList<>();
        doses(conditions).ifPresent(all::add);
        conditions.changes().forEach(change -> all.add(timed(change)));
        return all;
    }

    /** When doses are given, in a line. */
    private static Optional<String> doses(Conditions conditions) {
        if (conditions.doses().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conditions.doses().equals(Schedule.ONE.doses()) ? Messages.text("whatif.dose.one")
                : conditions.doses().size() == 1
                        ? Messages.text("whatif.dose.larger", NumberFormat.getInstance(Locale.ENGLISH).format(
                                conditions.doses().getFirst().amount()))
                        : Messages.count("whatif.dose.days", conditions.doses().size()));
    }

    /** What is done, and from when to when. */
    private String timed(Change change) {
        String chip = chip(change);
        if (change.until().isPresent()) {
            return Messages.text("whatif.chip.until", chip, HourText.said(change.until().get()));
        }
        return change.from().filter(from -> from > 0).map(
                from -> Messages.text("whatif.chip.from", chip, HourText.said(from))).orElse(chip);
    }

    /** What is asked about, as "ERK, 1 to 3 hours on". */
    String asked(Outcome outcome) {
        return Messages.text("whatif.outcome", model.label(outcome.node()), when(outcome));
    }

    /** When it is looked at. A short while is one time. */
    String when(Outcome outcome) {
        double from = outcome.from();
        double until = outcome.until();
        double middle = (from + until) / 2;
        if (until - from <= Math.max(0.25, middle * 0.15)) {
            return Messages.text("whatif.when.at", HourText.said(middle < 2 ? middle : Math.rint(middle)));
        }
        boolean hours = from >= 1 && until < 48;
        return hours ? Messages.text("whatif.when.hours", QuantityText.number(from), QuantityText.number(until))
                : Messages.text("whatif.when", HourText.brief(from), HourText.brief(until));
    }

    /** What a node or an arrow is called. */
    String name(Route route) {
        return route.kind() == Route.Kind.ARROW ? model.graph().arrow(route.id()).map(this::arrow).orElse(route.id())
                : model.label(route.id());
    }

    static String percent(double share) {
        return NumberFormat.getPercentInstance(Locale.ENGLISH).format(share);
    }
}
