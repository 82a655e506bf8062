package cascade.export.picture;

import static cascade.export.picture.CffDict.ESCAPED;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cff.CFFType1Font;
import org.jspecify.annotations.Nullable;

/**
 * A few glyphs of a font as a CFF font of their own (Adobe Technical Note #5176), keyed by CID, as PDF embeds it; the
 * CID of a glyph is its place in the list. PDFBox itself embeds only TrueType outlines, and Inter’s are not.
 */
final class CffSubset {
    private static final int FIRST_OWN_STRING = 391;
    private static final Map<String, Integer> DELTAS = Map.of("BlueValues", 6, "OtherBlues", 7);
    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();
    static {
        NUMBERS.put("StdHW", 10);
        NUMBERS.put("StdVW", 11);
        NUMBERS.put("defaultWidthX", 20);
        NUMBERS.put("nominalWidthX", 21);
        NUMBERS.put("BlueScale", ESCAPED + 9);
        NUMBERS.put("BlueShift", ESCAPED + 10);
        NUMBERS.put("BlueFuzz", ESCAPED + 11);
    }

    private final String name;
    private final CFFType1Font font;
    private final List<byte[]> outlines;
    private final byte[] hints;

    private CffSubset(String name, CFFType1Font font, List<Integer> glyphs) {
        this.name = name;
        this.font = font;
        List<byte[]> all = font.getCharStringBytes();
        List<byte[]> local = subroutines(font);
        List<byte[]> global = font.getGlobalSubrIndex();
        outlines = glyphs.stream().map(glyph -> CharString.withoutCalls(all.get(glyph), local, global)).toList();
        hints = hints(font.getPrivateDict());
    }

    /**
     * The font file.
     *
     * @param name its PostScript name
     * @param font what the glyphs are taken from
     * @param glyphs the glyphs by their numbers, the first being the one for what is missing (0)
     */
    static byte[] of(String name, CFFType1Font font, List<Integer> glyphs) {
        return new CffSubset(name, font, glyphs).bytes();
    }

    private byte[] bytes() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(new byte[]{1, 0, 4, 4});
        head.writeBytes(index(List.of(ascii(name))));
        byte[] strings = index(List.of(ascii("Adobe"), ascii("Identity")));
        byte[] noSubroutines = {0, 0};
        int last = outlines.size() - 1;
        // Glyph numbers from 1 on have the CIDs from 1 on, in one range.
        byte[] charset = last == 0 ? new byte[]{0} : new byte[]{2, 0, 1, (byte) (last - 1 >> 8), (byte) (last - 1)};
        byte[] select = {3, 0, 1, 0, 0, 0, (byte) (outlines.size() >> 8), (byte) outlines.size()};
        byte[] charStrings = index(outlines);
        // All numbers in the top dict take the same room, so its length is known before they are.
        int start = head.size() + index(List.of(top(0, 0, 0, 0))).length + strings.length + noSubroutines.length;
        int selectAt = start + charset.length;
        int charStringsAt = selectAt + select.length;
        int hintsAt = charStringsAt + charStrings.length;
        head.writeBytes(index(List.of(top(start, selectAt, charStringsAt, hintsAt + hints.length))));
        head.writeBytes(strings);
        head.writeBytes(noSubroutines);
        head.writeBytes(charset);
        head.writeBytes(select);
        head.writeBytes(charStrings);
        head.writeBytes(hints);
        head.writeBytes(index(List.of(new CffDict().put(18, hints.length, hintsAt).bytes())));
        return head.toByteArray();
    }

    private byte[] top(int charset, int select, int charStrings, int fonts) {
        return new CffDict().put(ESCAPED + 30, FIRST_OWN_STRING, FIRST_OWN_STRING + 1, 0).put(ESCAPED + 7,
                matrix()).put(5, numbers(font.getTopDict().get("FontBBox"))).put(ESCAPED + 34, outlines.size()).put(15,
                        charset).put(17, charStrings).put(ESCAPED + 36, fonts).put(ESCAPED + 37, select).bytes();
    }

    /** Its own matrix as the font means it: there 1/2048 is rounded to four digits. */
    private List<Double> matrix() {
        double scale = 1.0 / Math.rint(1 / font.getFontMatrix().getFirst().doubleValue());
        return List.of(scale, 0.0, 0.0, scale, 0.0, 0.0);
    }

    private static byte[] hints(Map<String, Object> hints) {
        CffDict dict = new CffDict();
        DELTAS.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> {
            List<Number> values = numbers(hints.get(entry.getKey()));
            if (!values.isEmpty()) {
                dict.putDeltas(entry.getValue(), values);
            }
        });
        NUMBERS.forEach((key, operator) -> {
            if (hints.get(key) instanceof Number value) {
                dict.put(operator, value);
            }
        });
        return dict.bytes();
    }

    private static List<Number> numbers(@Nullable Object list) {
        List<Number> numbers = new ArrayList<>();
        if (list instanceof List<?> values) {
            values.forEach(value -> numbers.add((Number) value));
        }
        return numbers;
    }

    private static List<byte[]> subroutines(CFFType1Font font) {
        Object all = font.getPrivateDict().get("Subrs");
        return all instanceof List<?> list ? list.stream().map(byte[].class::cast).toList() : List.of();
    }

    private static byte[] index(List<byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, entries.size(), 2);
        out.write(4);
        int offset = 1;
        number(out, offset, 4);
        for (byte[] entry : entries) {
            offset += entry.length;
            number(out, offset, 4);
        }
        entries.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
