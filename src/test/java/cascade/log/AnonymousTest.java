package cascade.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymousTest {
    private final Anonymous anonymous = new Anonymous(List.of("/home/anna"), "anna", "box");

    @ParameterizedTest
    @CsvSource({"/home/anna/map.svg, ~/map.svg", "can't write /home/anna, can't write ~",
            "file:///home/anna/x (denied), file://~/x (denied)", "/home/annabel/x, /home/annabel/x",
            "/media/anna/stick, /media/<user>/stick", "anna@box: denied, <user>@<computer>: denied",
            "susanna in a toolbox, susanna in a toolbox", "nothing to hide, nothing to hide"})
    void homeUserAndComputerAreTakenOut(String said, String kept) {
        assertEquals(kept, anonymous.apply(said));
    }

    @Test
    void linesThatNameCodeStayAsTheyAre() {
        String frame = "\tat app//anna.box.Main.main(Main.java:3)";
        assertEquals("x: ~/a\n" + frame, anonymous.apply("x: /home/anna/a\n" + frame));
    }

    @Test
    void aShortNameIsOneOnlyWhereItIsAFolders() {
        Anonymous shortName = new Anonymous(List.of("/"), "a", "");
        assertEquals("a word in /media/<user>/stick", shortName.apply("a word in /media/a/stick"));
    }

    @Test
    void theHomeThatTheEnvironmentNamesIsOneToo() {
        Anonymous both = new Anonymous(List.of("/srv", "/srv/kiosk"), "x", "");
        assertEquals("~/.config and ~/y", both.apply("/srv/kiosk/.config and /srv/y"));
    }

    @Test
    void aHomeThatIsTheRootOfAllFilesIsNoSecret() {
        assertEquals("/etc/x", new Anonymous(List.of("/"), "", "").apply("/etc/x"));
    }
}
