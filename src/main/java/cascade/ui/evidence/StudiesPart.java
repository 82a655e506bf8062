package cascade.ui.evidence;

import cascade.messages.Messages;
import cascade.ui.content.Badges;
import cascade.ui.content.Citations;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.figure.FigureBox;
import cascade.ui.frame.Standpoint;
import cascade.ui.kit.Chips;
import cascade.ui.kit.Facts;
import cascade.ui.kit.Field;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Paged;
import cascade.ui.notes.Marking;
import cascade.unit.Certainty;
import cascade.unit.Measure;
import cascade.unit.Route;
import cascade.unit.Study;
import cascade.unit.Tier;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where this has been studied: a table that filters and sorts, each row opening in place. */
final class StudiesPart implements EvidencePart {
    private static final double NARROWEST_TABLE = 56;

    private record Left(StudiesModel.Selection selection, int first, Optional<Study> open, OptionalInt table)
            implements
                Standpoint {}

    private final ScreenContext context;
    private final StudiesModel model;
    private final Consumer<Node> land;
    private final VBox box = new VBox();
    private final VBox rows = new VBox();
    private final Label count = Labels.of("", "secondary");
    private final FigureBox who;
    private final TableRow head;
    private final Map<StudiesModel.Column, Button> sorters = new HashMap<>();
    private final Paged<Study, VBox> entries = new Paged<>(this::entry, rows.getChildren()::setAll, this::lookAt);
    private final ObjectProperty<Optional<Study>> open = new SimpleObjectProperty<>(Optional.empty());

    StudiesPart(ScreenContext context, Consumer<Node> land) {
        this.context = context;
        this.land = land;
        this.model = new StudiesModel(context.unit().studies());
        box.getStyleClass().add("part");
        head = new TableRow(context.settings().em(), NARROWEST_TABLE,
                java.util.stream.Stream.of(StudiesModel.Column.values()).map(this::sorter).toArray(Node[]::new));
        head.getStyleClass().add("table-head");
        VBox table = new VBox(head, rows, entries.row());
        table.getStyleClass().add("table");
        WhoModel subjects = new WhoModel(context.unit());
        who = new FigureBox(context, subjects.figure(em -> new WhoDrawing(subjects, context.unit().subject(), em,
                context.navigator()::go)));
        box.getChildren().addAll(context.prose().block(context.unit().studiesLead(), new Citations(), "lead-text"),
                who, chips(), count, table);
        VBox balance = context.prose().blocks(context.unit().balance(), new Citations(), "body-text");
        balance.getStyleClass().add("narrow");
        VBox amounts = new VBox(Labels.heading(Messages.text("evidence.balance"), "section-title"), balance);
        amounts.getStyleClass().add("blocks");
        box.getChildren().add(amounts);
        model.shown().subscribe(_ -> fill());
        open.subscribe(this::show);
    }

    private Chips chips() {
        Chips chips = new Chips();
        Button all = chips.add(Messages.text("evidence.all", model.total()), () -> {
            model.tiers().set(Set.of());
            model.measures().set(Set.of());
        });
        model.shown().subscribe(
                _ -> Chips.select(all, model.tiers().get().isEmpty() && model.measures().get().isEmpty()));
        for (Tier tier : Tier.values()) {
            if (model.count(tier) > 0) {
                Button chip = chips.add(Messages.text(Messages.key(tier), model.count(tier)),
                        () -> model.tiers().set(toggled(model.tiers().get(), tier, Tier.class)));
                model.tiers().subscribe(chosen -> Chips.select(chip, chosen.contains(tier)));
            }
        }
        chips.gap();
        for (Measure measure : model.measuresUsed()) {
            Button chip = chips.add(Messages.word(measure),
                    () -> model.measures().set(toggled(model.measures().get(), measure, Measure.class)));
            model.measures().subscribe(chosen -> Chips.select(chip, chosen.contains(measure)));
        }
        return chips;
    }

    private static <E extends Enum<E>> Set<E> toggled(Set<E> now, E one, Class<E> type) {
        Set<E> next = EnumSet.noneOf(type);
        next.addAll(now);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    private Button sorter(StudiesModel.Column column) {
        Button button = new Button(Messages.word(column));
        button.getStyleClass().setAll("sorter");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.sortBy(column));
        sorters.put(column, button);
        return button;
    }

    private void fill() {
        List<Study> shown = model.shown().get();
        count.setText(Messages.text("evidence.shown", shown.size(), model.total()));
        sorters.forEach((column, button) -> {
            boolean by = model.column().get() == column;
            button.setGraphic(by ? Icons.of(model.descending().get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP)
                    : null);
            button.setAccessibleText(Messages.text(
                    !by ? "evidence.sort" : model.descending().get() ? "evidence.sorted-down" : "evidence.sorted-up",
                    Messages.word(column)));
        });
        entries.show(shown);
        if (shown.isEmpty()) {
            rows.getChildren().add(Labels.of(Messages.text("evidence.none"), "table-empty", "secondary"));
        }
    }

    /** A study's row, and its detail where it is open. */
    private VBox entry(Study study) {
        VBox entry = Marking.about(new VBox(), new Route(Route.Kind.STUDY, study.id()));
        fill(entry, study);
        return entry;
    }

    private void fill(VBox entry, Study study) {
        boolean opened = open.get().filter(study::equals).isPresent();
        entry.getChildren().setAll(row(study, opened));
        if (opened) {
            entry.getChildren().add(detail(study));
        }
    }

    private void show(Optional<Study> before, Optional<Study> now) {
        // One that is not on screen is made anew when it comes back.
        before.ifPresent(study -> entries.find(study).ifPresentOrElse(entry -> fill(entry, study),
                () -> entries.forget(study)));
        now.ifPresent(study -> entries.bring(study).ifPresent(entry -> fill(entry, study)));
    }

    private void lookAt(VBox entry) {
        Node row = entry.getChildren().getFirst();
        land.accept(row);
        row.requestFocus();
    }

    private Node row(Study study, boolean opened) {
        Label name = Labels.of(study.label(), "label-strong");
        name.setGraphic(Icons.of(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Label result = Labels.of(study.result(), "body");
        TableRow row = new TableRow(context.settings().em(), NARROWEST_TABLE,
                context.marking().signed(new Route(Route.Kind.STUDY, study.id()), name),
                Labels.of(study.subjects(), "body"),
                Labels.of(study.dose().isEmpty() ? "–" : study.dose(), "secondary"),
                Labels.of(study.measured(), "body"), result);
        row.getStyleClass().add("table-row");
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), opened);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(Messages.text(opened ? "evidence.row-open" : "evidence.row", study.label(),
                study.subjects(), study.measured(), study.result()));
        Runnable toggle = () -> {
            open.set(opened ? Optional.empty() : Optional.of(study));
            entries.find(study).ifPresent(entry -> entry.getChildren().getFirst().requestFocus());
        };
        row.setOnMouseClicked(_ -> toggle.run());
        row.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                toggle.run();
                key.consume();
            }
        });
        return row;
    }

    private VBox detail(Study study) {
        Citations citations = new Citations();
        Facts facts = new Facts().add(Messages.text("evidence.design"), study.design()).add(
                Messages.text("evidence.subjects"), study.subjects()).add(Messages.text("evidence.dose"), study.dose());
        VBox found = new Field(Messages.text("evidence.result"),
                context.prose().block(study.detail(), citations, "body-text"));
        VBox limits = new Field(Messages.text("evidence.limitation"),
                context.prose().block(study.limitation(), citations, "body-text"));
        VBox sources = new Field(Messages.text("numbers.sources"),
                Links.references(context.index(), study.references(), context.navigator()::peek));
        VBox detail = new VBox(context.marking().head(new Route(Route.Kind.STUDY, study.id()), facts), found, limits,
                sources);
        if (study.certainty() == Certainty.REPORTED) {
            detail.getChildren().addFirst(Badges.certainty(study.certainty()));
        }
        detail.getStyleClass().add("row-detail");
        return detail;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Standpoint> standpoint() {
        return Optional.of(new Left(model.selection(), entries.first(), open.get(), who.tableFrom()));
    }

    @Override
    public void look(Standpoint from) {
        if (from instanceof Left(StudiesModel.Selection selection, int first, Optional<Study> study, OptionalInt table)) {
            model.select(selection);
            open.set(study);
            entries.begin(first);
            who.showFrom(table);
        }
    }

    @Override
    public void open(String id) {
        context.index().studies().find(id).ifPresent(study -> {
            model.tiers().set(Set.of());
            model.measures().set(Set.of());
            open.set(Optional.of(study));
            entries.bring(study).ifPresent(this::lookAt);
        });
    }
}
