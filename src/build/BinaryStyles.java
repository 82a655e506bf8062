import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import javafx.scene.control.Control;

/**
 * Turns the style sheets into JavaFX's binary form, which it looks for beside each and reads ten times as fast; parsing
 * those of the controls alone would take a quarter of the time to the first picture. Those of AtlantaFX are cut first:
 * a rule stays unless each of its selectors names a control or a variant of one that the sources don't name. Run by the
 * build, as a source file.
 */
final class BinaryStyles {
    /** What a control is made of. Sources that use it need not name these. */
    private static final Map<String, List<String>> PARTS = Map.of("scroll-pane", List.of("scroll-bar"), "list-view",
            List.of("scroll-bar", "cell", "indexed-cell", "list-cell"), "text-field",
            List.of("text-input", "context-menu"), "custom-text-field",
            List.of("text-field", "text-input", "context-menu"), "context-menu",
            List.of("menu-item", "menu"), "separator-menu-item", List.of("separator"));
    /** Parts of controls that are given no style class after a class of theirs. No chart and no editor is in Cascade. */
    private static final Pattern PARTS_OF_OTHERS = Pattern.compile(
            "^(html-editor|chart|bar-chart|default-color|color-palette|combo-box|date-picker|bb-code)|-legend-symbol$");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z_][\\w-]*)");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private BinaryStyles() {}

    /** Takes the folder with the style sheets, where the binary ones go too, and the folder of the sources. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(folder, "*.css")) {
            for (Path sheet : sheets) {
                convert(sheet, folder);
            }
        }
        Set<String> unused = named();
        unused.removeAll(used(Path.of(args[1])));
        Path temporary = Files.createTempDirectory("cascade-styles");
        for (Map.Entry<String, String> theme : Map.of("primer-light.css", new PrimerLight().getUserAgentStylesheet(),
                "primer-dark.css", new PrimerDark().getUserAgentStylesheet()).entrySet()) {
            Path sheet = temporary.resolve(theme.getKey());
            try (InputStream in = PrimerLight.class.getResourceAsStream(theme.getValue())) {
                byte[] whole = Objects.requireNonNull(in, theme.getValue()).readAllBytes();
                Files.writeString(sheet, cut(new String(whole, StandardCharsets.UTF_8), unused));
            }
            convert(sheet, folder);
            Files.delete(sheet);
        }
        Files.delete(temporary);
    }

    private static void convert(Path sheet, Path folder) throws IOException {
        String name = sheet.getFileName().toString().replace(".css", ".bss");
        Stylesheet.convertToBinary(sheet.toFile(), folder.resolve(name).toFile());
    }

    /** A style sheet without the selectors that name one of the style classes, and the rules that are left with none. */
    private static String cut(String sheet, Set<String> unused) {
        StringBuilder kept = new StringBuilder();
        Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (rules.find()) {
            String selectors = Arrays.stream(rules.group(1).split(",")).filter(
                    selector -> STYLE_CLASS.matcher(selector).results().noneMatch(
                            style -> unused.contains(style.group(1))
                                    || PARTS_OF_OTHERS.matcher(style.group(1)).find())).collect(
                                            Collectors.joining(","));
            if (!selectors.isBlank()) {
                kept.append(selectors).append('{').append(rules.group(2)).append('}');
            }
        }
        return kept.toString();
    }

    /** The style classes of all controls, JavaFX's and AtlantaFX's, and of AtlantaFX's variants of them. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String folder : List.of("javafx/scene/control", "javafx/scene/chart")) {
            named.addAll(classes(Control.class, folder));
        }
        named.addAll(classes(PrimerLight.class, "atlantafx/base/controls"));
        named.addAll(classes(PrimerLight.class, "atlantafx/base/layout"));
        named.addAll(List.of("ikonli-font-icon", "font-icon", "tree-table-row-cell", "custom-color-dialog"));
        for (Class<?> variants : List.of(Styles.class, Tweaks.class)) {
            for (Field field : variants.getFields()) {
                if (field.getType() == String.class) {
                    named.add(value(field));
                }
            }
        }
        return named;
    }

    private static String value(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The public classes of a package, each as the style class of a control: {@code scroll-pane}. */
    private static Set<String> classes(Class<?> beside, String folder) throws IOException {
        URL at = Objects.requireNonNull(beside.getResource(beside.getSimpleName() + ".class"));
        String jar = at.toString().substring(0, at.toString().indexOf("!/"));
        try (FileSystem library = FileSystems.newFileSystem(URI.create(jar), Map.of());
                Stream<Path> files = Files.list(library.getPath(folder))) {
            return files.map(file -> file.getFileName().toString()).filter(
                    name -> name.endsWith(".class") && !name.contains("$")).map(
                            name -> styleClass(name.substring(0, name.length() - ".class".length()))).collect(
                                    Collectors.toCollection(TreeSet::new));
        }
    }

    private static String styleClass(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What the sources name, as a type or within quotes, and what that is made of. */
    private static Set<String> used(Path sources) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                TYPE.matcher(text).results().forEach(type -> used.add(styleClass(type.group())));
                WORDS.matcher(text).results().forEach(
                        words -> used.addAll(List.of(words.group(1).split("[^\\w-]+"))));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        for (String control : List.copyOf(used)) {
            used.addAll(PARTS.getOrDefault(control, List.of()));
        }
        return used;
    }
}
