package cascade.ui.shell;

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
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + ending));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(chosen.toPath().toAbsolutePath().getParent());
        return Optional.of(chosen.toPath());
    }
}
