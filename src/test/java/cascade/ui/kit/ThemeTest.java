package cascade.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.Stylesheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX prefers the binary style sheets that the build makes, so they must say what those say that people write. */
class ThemeTest {
    /** What is said of a control in use by itself, and of its states. */
    private static final Pattern IN_USE = Pattern.compile(
            "^\\[\\*?\\.(root|button|toggle-button|hyperlink|label|text-field|"
                    + "list-view|list-cell|scroll-pane|scroll-bar|context-menu|menu-item|tooltip|progress-bar)(:[a-z-]+)*]");

    @ParameterizedTest
    @ValueSource(strings = {"cascade", "map", "light", "dark"})
    void aStyleSheetIsThereInBinaryToo(String name) throws IOException {
        assertSame(resource(Theme.class, name + ".css"), resource(Theme.class, name + ".bss"));
    }

    /** AtlantaFX's sheet is cut by the build to the controls that Cascade uses. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theStyleSheetOfTheControlsIsThereInBinaryAndSaysOfThoseInUseAllThatItSaid(boolean dark) throws IOException {
        String original = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        List<Said> written = said(new CssParser().parse(resource(PrimerLight.class, original)));
        List<Said> made = said(
                Stylesheet.loadBinary(resource(Theme.class, dark ? "primer-dark.bss" : "primer-light.bss")));
        int at = 0;
        for (Said line : written) {
            if (at < made.size() && line.covers(made.get(at))) {
                assertTrue(line.same(made.get(at)), line.where());
                at++;
            } else {
                assertFalse(IN_USE.matcher(line.where()).find(), line.where() + " is missing");
            }
        }
        assertEquals(made.size(), at, "nothing is said that the original doesn't say");
    }

    private static URL resource(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name);
    }

    private static void assertSame(URL text, URL binary) throws IOException {
        List<Said> written = said(new CssParser().parse(text));
        List<Said> made = said(Stylesheet.loadBinary(binary));
        assertEquals(written.size(), made.size());
        for (int i = 0; i < written.size(); i++) {
            assertEquals(written.get(i).where(), made.get(i).where());
            assertTrue(written.get(i).same(made.get(i)), written.get(i).where());
        }
    }

    /** One line of a style sheet. */
    private record Said(String where, ParsedValue<?, ?> value) {
        /** Whether another line says the same of some of what this one is about. */
        boolean covers(Said other) {
            return property().equals(other.property()) && Set.copyOf(selectors()).containsAll(other.selectors());
        }

        private String property() {
            return where.substring(where.lastIndexOf(' ') + 1);
        }

        private List<String> selectors() {
            return List.of(where.substring(1, where.lastIndexOf(']')).split(", ", -1));
        }

        /** JavaFX holds borders and addresses, once read back, in another way; so what they come to is compared. */
        boolean same(Said other) {
            return value.equals(other.value)
                    || Objects.deepEquals(value.convert(null), other.value.convert(null));
        }
    }

    private static List<Said> said(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(rule -> rule.getDeclarations().stream().map(
                each -> new Said(rule.getSelectors() + " " + each.getProperty(), each.getParsedValue()))).filter(
                        // A dotted border becomes a solid one in binary. Cascade has no BBCode.
                        line -> !line.where().contains(".bb-code")).toList();
    }
}
