package cascade.ui.shell;

import cascade.export.ExportKind;
import cascade.messages.Messages;
import cascade.notes.Change;
import cascade.notes.Marks;
import cascade.notes.NotesDocument;
import cascade.notes.OwnNote;
import cascade.notes.Place;
import cascade.search.Query;
import cascade.ui.content.Links;
import cascade.ui.feature.ScreenContext;
import cascade.ui.frame.Saving;
import cascade.ui.kit.Hints;
import cascade.ui.kit.Icons;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Page;
import cascade.ui.kit.Paged;
import cascade.ui.kit.SearchField;
import cascade.ui.kit.Wrapping;
import cascade.ui.notes.Marking;
import cascade.unit.Route;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All that the reader has marked in the unit, the newest first: found by a word, gone to, removed, taken away. */
final class MarksPanel extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final double WIDTH = 44;
    /** Of a longer note the beginning is shown. */
    private static final int SHOWN = 280;

    private final ScreenContext context;
    private final Marking marking;
    private final Marks marks;
    private final Predicate<Route> hidden;
    private final Consumer<Route> go;
    private final SearchField field = new SearchField(Messages.text("marks.find"));
    private final Label count = Labels.of("", "secondary");
    private final Label word = Labels.of("", "secondary");
    private final Button undo = new Button(Messages.text("marks.undo"));
    private final VBox rows = new VBox();
    private final Page page;
    private final Paged<Place, Region> places;
    private Runnable undoing = () -> {};

    /**
     * @param context what every screen is given
     * @param hidden what must not be told of for now
     * @param go leads to what was marked
     * @param close closes the panel
     */
    MarksPanel(ScreenContext context, Predicate<Route> hidden, Consumer<Route> go, Runnable close) {
        this.context = context;
        this.marking = context.marking();
        this.marks = marking.marks();
        this.hidden = hidden;
        this.go = go;
        getStyleClass().addAll("help-panel", "marks-panel");
        prefWidthProperty().bind(context.settings().em().multiply(WIDTH));
        rows.getStyleClass().add("marks-rows");
        // Where there is little room, it is to be the list's: what narrows it down scrolls with it.
        Wrapping tools = new Wrapping(field, count);
        tools.getStyleClass().add("filter-row");
        page = new Page(WIDTH, context.settings().em(), tools, rows);
        places = new Paged<>(this::row, this::put, page::revealTop);
        page.column().getChildren().add(places.row());
        page.getStyleClass().add("panel-scroll");
        VBox.setVgrow(page, Priority.ALWAYS);
        undo.getStyleClass().add("quiet");
        undo.setOnAction(_ -> undoing.run());
        say("", Optional.empty());
        HBox.setHgrow(word, Priority.ALWAYS);
        word.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(word, undo);
        line.getStyleClass().add("marks-line");
        line.visibleProperty().bind(word.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        Button save = new Button(Messages.text("marks.save"));
        save.setOnAction(_ -> save());
        Button done = new Button(Messages.text("panel.close"));
        done.getStyleClass().add("primary");
        done.setOnAction(_ -> close.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox bottom = new HBox(save, between, done);
        bottom.getStyleClass().add("marks-buttons");
        getChildren().addAll(Labels.heading(Messages.text("marks.title"), "panel-title"), page, line, bottom);
        field.textProperty().subscribe(_ -> fill());
        sceneProperty().subscribe(new Consumer<>() {
            private Runnable end = () -> {};

            @Override
            public void accept(javafx.scene.Scene now) {
                end.run();
                end = now == null ? () -> {} : marks.onChange(MarksPanel.this::fill);
            }
        });
    }

    /** What takes the focus. */
    Node field() {
        return field;
    }

    private List<Place> told() {
        return Place.of(marks.all()).stream().filter(
                place -> place.at().filter(hidden).isEmpty()).toList();
    }

    private Optional<String> title(Place place) {
        return place.at().filter(marking::has).map(marking::title);
    }

    private void fill() {
        List<Place> all = told();
        Query wanted = Query.of(field.getText());
        List<Place> found = all.stream().filter(place -> wanted.isBlank() || wanted.isIn(words(place))).toList();
        // Those that lead nowhere come last.
        List<Place> ordered = new ArrayList<>(found.stream().filter(place -> title(place).isPresent()).toList());
        ordered.addAll(found.stream().filter(place -> title(place).isEmpty()).toList());
        count.setText(all.isEmpty() ? "" : Messages.count("marks.count", found.size()));
        places.show(ordered);
        if (found.isEmpty()) {
            rows.getChildren().add(Labels.of(all.isEmpty() ? Messages.text("marks.empty")
                    : Messages.text("marks.none", field.getText().strip()), "secondary"));
        }
        if (all.size() < Place.of(marks.all()).size()) {
            rows.getChildren().add(Labels.of(Messages.text("marks.held-back"), "secondary"));
        }
    }

    private String words(Place place) {
        StringBuilder words = new StringBuilder(title(place).orElse(place.route()));
        place.kind().ifPresent(kind -> words.append(' ').append(kind));
        place.notes().forEach(note -> words.append(' ').append(note.text()));
        return words.toString();
    }

    private void put(List<Region> shown) {
        rows.getChildren().setAll(shown);
        shown.stream().filter(
                row -> row.getUserData() instanceof Place place && title(place).isEmpty()).findFirst().ifPresent(
                        first -> rows.getChildren().addAll(rows.getChildren().indexOf(first),
                                List.of(Labels.heading(Messages.text("marks.gone"), "label-strong"),
                                        Labels.of(Messages.text("marks.gone.why"), "secondary"))));
    }

    private Region row(Place place) {
        Optional<String> title = title(place);
        VBox text = new VBox();
        text.getStyleClass().add("mark-words");
        Node name = title.<Node>map(called -> Links.to(place.at().orElseThrow(), called, (to, _) -> go.accept(to),
                "mark-link")).orElseGet(() -> Labels.of(place.route(), "label-strong"));
        String day = DAY.withZone(context.clock().getZone()).format(place.changed());
        text.getChildren().addAll(name, Labels.of(place.kind().map(
                kind -> Messages.text("marks.about", kind, day)).orElse(day), "secondary"));
        for (OwnNote note : place.notes()) {
            text.getChildren().add(Labels.of(Place.shortened(note.text(), SHOWN), "own-note-text"));
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button();
        remove.getStyleClass().add("icon-button");
        remove.setGraphic(Icons.of(Feather.TRASH_2));
        remove.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        String called = Messages.text("marks.remove", title.orElse(place.route()));
        remove.setAccessibleText(called);
        Hints.on(remove, called);
        remove.setOnAction(_ -> remove(place));
        HBox row = new HBox(place.at().map(marking::sign).<Node>map(sign -> sign).orElseGet(Region::new), text, remove);
        row.getStyleClass().add("mark-row");
        row.setUserData(place);
        return row;
    }

    private void remove(Place place) {
        field.requestFocus();
        marks.clear(place.route(), change -> say(Messages.text("marks.done.cleared", marking.title(change)),
                Optional.of(change)));
    }

    /** Says what was done, under the list; a change can be undone there. */
    private void say(String what, Optional<Change> change) {
        word.setText(what);
        undo.setVisible(change.isPresent());
        undo.setManaged(change.isPresent());
        undoing = () -> change.filter(marks::undo).ifPresent(
                done -> say(Messages.text("marks.done.undone", marking.title(done)), Optional.empty()));
    }

    private void save() {
        List<Place> all = told();
        NotesDocument document = new NotesDocument(context.unit().title(),
                route -> Optional.of(route).filter(marking::has).map(marking::title), context.clock().getZone());
        Consumer<String> told = message -> say(message, Optional.empty());
        new Saving(context.desktop(), context.tasks(), told, told).save(
                Messages.text("marks.file", context.unit().id()), ExportKind.MARKDOWN,
                () -> document.of(all).getBytes(StandardCharsets.UTF_8));
    }
}
