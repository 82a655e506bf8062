package cascade.ui.notes;

import cascade.messages.Messages;
import cascade.notes.Marks;
import cascade.notes.OwnNote;
import cascade.ui.kit.GrowingArea;
import cascade.ui.kit.Labels;
import cascade.ui.kit.Scroller;
import cascade.unit.Route;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Where a note is written. It is kept after each pause, and when the reader leaves it. */
final class NoteEditor extends VBox {
    /** So long a pause is. */
    private static final Duration PAUSE = Duration.seconds(1.5);

    /** Told that the writing has ended. */
    @FunctionalInterface
    interface Ended {
        /**
         * It has.
         *
         * @param byReader whether the reader said so, rather than went elsewhere
         */
        void ended(boolean byReader);
    }

    private final Marking marking;
    private final Route route;
    private final GrowingArea area = new GrowingArea(Messages.text("marks.note.prompt"));
    private final Label full = Labels.of(Messages.text("marks.note.full", Marks.LONGEST), "own-note-full");
    private Runnable pause = () -> {};

    NoteEditor(Marking marking, Route route, Ended ended, Runnable grown) {
        this.marking = marking;
        this.route = route;
        getStyleClass().addAll("own-note", "writing");
        area.setAccessibleText(Messages.text("marks.note.spoken", marking.title(route)));
        area.setText(marking.marks().note(route).map(OwnNote::text).orElse(""));
        area.setTextFormatter(new TextFormatter<>(this::limited));
        full.setVisible(false);
        full.setManaged(false);
        area.textProperty().subscribe((_, now) -> {
            marking.marks().draft(route, now);
            pause.run();
            pause = marking.timer().after(PAUSE, this::keep);
            grown.run();
        });
        Button done = new Button(Messages.text("marks.note.done"));
        done.setOnAction(_ -> ended.ended(true));
        Button remove = new Button(Messages.text("marks.note.remove"));
        remove.getStyleClass().add("quiet");
        remove.setOnAction(_ -> {
            area.clear();
            ended.ended(true);
        });
        HBox buttons = new HBox(done, remove);
        buttons.getStyleClass().add("own-note-buttons");
        getChildren().addAll(Labels.of(Messages.text("marks.yours"), "own-note-name"), area, full, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                ended.ended(true);
                key.consume();
            }
        });
        setOnMouseClicked(click -> click.consume());
        focusWithinProperty().subscribe((_, within) -> {
            if (within || getScene() == null) {
                return;
            }
            if (isDisabled()) {
                // A panel has come over the page: it goes on when that has gone.
                keep();
            } else if (getScene().getFocusOwner() != null) {
                ended.ended(false);
            }
        });
    }

    /** Gives the field the focus, with the caret at the end. */
    void take() {
        area.requestFocus();
        area.end();
        for (Node at = getParent(); at != null; at = at.getParent()) {
            if (at instanceof Scroller scroller) {
                scroller.reveal(this);
                return;
            }
        }
    }

    /** Keeps what is written now. */
    void keep() {
        pause.run();
        marking.marks().write(route, area.getText());
    }

    /** Takes as much of what is typed or pasted as there is room for. */
    private TextFormatter.Change limited(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - Marks.LONGEST;
        boolean tooLong = change.isContentChange() && over > 0;
        if (tooLong) {
            String text = change.getText();
            int left = Math.max(0, text.length() - over);
            if (left > 0 && Character.isHighSurrogate(text.charAt(left - 1))) {
                left--;
            }
            change.setText(text.substring(0, left));
            int caret = Math.min(change.getCaretPosition(), change.getControlNewText().length());
            change.selectRange(caret, caret);
        }
        if (change.isContentChange() || tooLong) {
            full.setVisible(tooLong);
            full.setManaged(tooLong);
        }
        return change;
    }
}
