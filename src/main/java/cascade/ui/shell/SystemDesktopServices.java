package cascade.ui.shell;

import cascade.messages.Messages;
import cascade.ui.frame.DesktopServices;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The clipboard, the browser and the file dialog of the reader's system. */
public final class SystemDesktopServices implements DesktopServices {
    private final Stage stage;
    private final Consumer<String> browser;
    private Optional<Path> folder = Optional.empty();

    /**
     * @param stage whose dialogs these are
     * @param browser opens an address
     */
    public SystemDesktopServices(Stage stage, Consumer<String> browser) {
        this.stage = stage;
        this.browser = browser;
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    @Override
    public Optional<Path> whereToSave(String name, String kind, String ending) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        return chosen(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> whichToOpen(String kind, String ending) {
        FileChooser chooser = chooser();
        chooser.getExtensionFilters().addAll(new ExtensionFilter(kind, "*" + ending),
                new ExtensionFilter(Messages.text("desktop.any-file"), "*"));
        return chosen(chooser.showOpenDialog(stage));
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(file.toPath().toAbsolutePath().getParent());
        return Optional.of(file.toPath());
    }
}
