package cascade.tour;

import cascade.export.Xml;
import cascade.messages.Messages;
import cascade.tour.Picture.Part;
import cascade.unit.Unit;
import java.util.List;
import java.util.Locale;

/** A web page that shows pictures of the window in their order. It needs nothing but their files. */
public final class PicturePage {
    private static final String STYLE = """
            body { margin: 0; background: #fff; color: #22262b; \
            font: 17px/1.55 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
            main { max-width: 1060px; margin: 0 auto; padding: 40px 24px 80px; }
            h1 { font-size: 34px; line-height: 1.2; margin: 0 0 12px; }
            h2 { font-size: 26px; margin: 72px 0 0; padding-top: 20px; border-top: 1px solid #d9dad6; }
            h3 { font-size: 19px; margin: 44px 0 6px; }
            p { margin: 0 0 14px; max-width: 42em; }
            nav a { margin-right: 20px; }
            a { color: #0b6b5f; }
            img { display: block; width: 100%; height: auto; border: 1px solid #d9dad6; border-radius: 8px; }
            """;

    private PicturePage() {}

    /** The page's text, to be stored as UTF-8 beside the pictures. */
    public static String of(Unit unit, List<Picture> pictures, String version) {
        String title = Messages.text("pictures.title", unit.title());
        Xml page = new Xml("http://www.w3.org/1999/xhtml", "html", "lang", Locale.ENGLISH.getLanguage());
        page.open("head");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf("title", title).leaf("style", STYLE).close();
        page.open("body").open("main").leaf("h1", title);
        page.leaf("p", Messages.text("pictures.lead", version)).leaf("p", Messages.text("pictures.learning"));
        page.open("nav");
        for (Part part : Part.values()) {
            page.leaf("a", Messages.word(part), "href", "#" + id(part));
        }
        page.close();
        for (Part part : Part.values()) {
            page.leaf("h2", Messages.word(part), "id", id(part));
            pictures.stream().filter(picture -> picture.part() == part).forEach(picture -> {
                page.leaf("h3", picture.title()).leaf("p", picture.caption());
                page.empty("img", "src", picture.file(), "alt", picture.title(), "loading", "lazy");
            });
        }
        // It is written as HTML, by its root; only how that begins is missing.
        return "<!DOCTYPE html>\n" + page.written();
    }

    private static String id(Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
