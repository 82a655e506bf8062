package cascade.ui;

import cascade.ui.frame.DesktopServices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what was copied and opened, and saves where it is told. */
public final class RecordedDesktopServices implements DesktopServices {
    private final List<String> copied = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private Optional<Path> toOpen = Optional.empty();

    /** What was copied, in order. */
    public List<String> copied() {
        return copied;
    }

    /** The addresses that were opened, in order. */
    public List<String> browsed() {
        return browsed;
    }

    /** What to answer when asked where to save. */
    public void answer(Path file) {
        answer = Optional.of(file);
    }

    /** What to answer when asked which file to open. */
    public void answerToOpen(Path file) {
        toOpen = Optional.of(file);
    }

    @Override
    public Optional<Path> whichToOpen(String kind, String ending) {
        return toOpen;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void browse(String address) {
        browsed.add(address);
    }

    @Override
    public Optional<Path> whereToSave(String name, String kind, String ending) {
        return answer;
    }
}
