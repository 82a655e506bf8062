package cascade.ui.shell;

import cascade.files.Failure;
import cascade.files.Folders;
import cascade.files.SafeFile;
import cascade.files.TemporaryFiles;
import cascade.messages.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps the preferences in a file. What can be read of a broken file holds; the file is set aside, never overwritten and
 * never in the way.
 */
public final class PreferencesFile {
    private static final String NAME = "preferences";
    private static final String ENDING = ".properties";
    private static final int LARGEST = 64 * 1024;

    private final Path file;
    private final Optional<PreferencesFile> model;
    private final Clock clock;
    private volatile boolean leftAlone;

    /**
     * What reading gave.
     *
     * @param preferences the preferences, as far as they could be read
     * @param word what the reader must hear of it, in a sentence; empty where all is well
     */
    public record Loaded(Preferences preferences, Optional<String> word) {}

    /**
     * @param folder where the file is or will be
     * @param clock names a file that is set aside
     */
    public PreferencesFile(Path folder, Clock clock) {
        this(folder.resolve(NAME + ENDING), Optional.empty(), clock);
    }

    private PreferencesFile(Path file, Optional<PreferencesFile> model, Clock clock) {
        this.file = file;
        this.model = model;
        this.clock = clock;
    }

    /**
     * The file of a unit of the reader's own, which is remembered apart: two windows would else fight over one place. The
     * first time it is as the other preferences are.
     *
     * @param folders where Cascade keeps things
     * @param unit the folder of the unit, by which it is known
     * @param clock names a file that is set aside
     */
    public static PreferencesFile ofUnit(Folders folders, Path unit, Clock clock) {
        return new PreferencesFile(folders.state().resolve("units").resolve(fingerprint(unit) + ENDING),
                Optional.of(new PreferencesFile(folders.config(), clock)), clock);
    }

    /** A name that says nothing of the folder to others. */
    private static String fingerprint(Path unit) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(
                    unit.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where it is, or will be. */
    public Path path() {
        return file;
    }

    /** Reads the file; where there is none the preferences are those of a first start. */
    public Loaded load() {
        TemporaryFiles.sweep(file.resolveSibling(""));
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                // To read a pipe is to wait for who writes it.
                return setAside(Optional.empty(), Messages.text("failure.not-a-file"));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                return setAside(Optional.empty(), Messages.text("preferences.too-large"));
            }
            PreferencesText text = PreferencesText.read(new String(bytes, StandardCharsets.UTF_8));
            return text.whole() ? new Loaded(text.preferences(), Optional.empty())
                    : setAside(text.kept() == 0 ? Optional.empty() : Optional.of(text.preferences()),
                            Messages.text("preferences.garbled"));
        } catch (NoSuchFileException first) {
            return model.map(PreferencesFile::load).map(
                    other -> new Loaded(other.preferences().at(Preferences.FIRST.route()), other.word())).orElse(
                            new Loaded(Preferences.FIRST, Optional.empty()));
        } catch (IOException unreadable) {
            return setAside(Optional.empty(), Failure.said(unreadable));
        }
    }

    private Loaded setAside(Optional<Preferences> kept, String why) {
        String name = String.valueOf(file.getFileName()).replace(ENDING, "");
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(clock));
        Path aside = file.resolveSibling(name + ".broken-" + stamp + ENDING);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(name + ".broken-" + stamp + "-" + i + ENDING);
        }
        Preferences now = kept.orElse(Preferences.FIRST);
        try {
            if (Files.isSymbolicLink(file) && Files.isRegularFile(file)) {
                // The link stays, and what it leads to is written to the next time.
                Files.copy(file, aside);
            } else {
                Files.move(file, aside);
            }
        } catch (IOException stuck) {
            leftAlone = true;
            return new Loaded(now, Optional.of(Messages.text("preferences.stuck", file, why, Failure.said(stuck))));
        }
        return new Loaded(now, Optional.of(Messages.text(
                kept.isPresent() ? "preferences.partly" : "preferences.set-aside", aside, why)));
    }

    /**
     * Writes the file, whole or not at all; one that could neither be read nor set aside is left alone.
     *
     * @throws IOException where the folder can't be written to; the old file is then as it was
     */
    public void save(Preferences preferences) throws IOException {
        if (leftAlone) {
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        SafeFile.write(file, PreferencesText.of(preferences).getBytes(StandardCharsets.UTF_8));
    }

}
