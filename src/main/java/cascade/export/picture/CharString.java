package cascade.export.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Rewrites the outline of a glyph (a Type 2 charstring, Adobe Technical Note #5177) so that it calls no subroutines:
 * each is put in the place of its call. Hints and width stay as they are.
 */
final class CharString {
    private static final int HSTEM = 1;
    private static final int VSTEM = 3;
    private static final int CALLSUBR = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int ENDCHAR = 14;
    private static final int HSTEMHM = 18;
    private static final int HINTMASK = 19;
    private static final int CNTRMASK = 20;
    private static final int VSTEMHM = 23;
    private static final int SHORT = 28;
    private static final int CALLGSUBR = 29;
    private static final int FIXED = 255;
    private static final int HFLEX = 34;
    private static final int FLEX1 = 37;
    private static final int DEEPEST = 10;

    private final List<byte[]> local;
    private final List<byte[]> global;
    /** What stands before the operator that comes next. */
    private final List<Operand> stack = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int stems;

    /** A number, and how it was written. */
    private record Operand(int value, byte[] code) {}

    private CharString(List<byte[]> local, List<byte[]> global) {
        this.local = local;
        this.global = global;
    }

    /**
     * The same outline without calls.
     *
     * @param code the outline
     * @param local the subroutines of its font
     * @param global the subroutines of its font file
     * @throws IllegalArgumentException where the code is not such an outline, or one that does arithmetic
     */
    static byte[] withoutCalls(byte[] code, List<byte[]> local, List<byte[]> global) {
        CharString flat = new CharString(local, global);
        try {
            flat.run(code, 0);
        } catch (IndexOutOfBoundsException | NoSuchElementException cutOff) {
            throw new IllegalArgumentException("the outline breaks off", cutOff);
        }
        return flat.out.toByteArray();
    }

    private void run(byte[] code, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the outline calls too deep");
        }
        int i = 0;
        while (i < code.length) {
            int first = code[i] & 0xFF;
            if (first >= 32 || first == SHORT) {
                int length = first == SHORT ? 3 : first == FIXED ? 5 : first >= 247 ? 2 : 1;
                stack.add(new Operand(value(code, i), part(code, i, length)));
                i += length;
                continue;
            }
            switch (first) {
            case CALLSUBR -> run(called(local), depth + 1);
            case CALLGSUBR -> run(called(global), depth + 1);
            case RETURN -> {
                return;
            }
            default -> i += operator(code, i, first);
            }
            i++;
        }
    }

    /** Writes an operator with what stands before it; gives how many bytes belong to it beyond the first. */
    private int operator(byte[] code, int at, int operator) {
        int more = 0;
        switch (operator) {
        case HSTEM, VSTEM, HSTEMHM, VSTEMHM -> stems += stack.size() / 2;
        case HINTMASK, CNTRMASK -> {
            stems += stack.size() / 2;
            more = (stems + 7) / 8;
        }
        case ESCAPE -> {
            more = 1;
            int escaped = code[at + 1] & 0xFF;
            if (escaped < HFLEX || escaped > FLEX1) {
                throw new IllegalArgumentException("the outline does arithmetic: " + escaped);
            }
        }
        default -> {
        }
        }
        stack.forEach(operand -> out.writeBytes(operand.code()));
        stack.clear();
        out.writeBytes(part(code, at, 1 + more));
        return operator == ENDCHAR ? code.length : more;
    }

    private byte[] called(List<byte[]> subroutines) {
        int count = subroutines.size();
        int bias = count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
        return subroutines.get(stack.removeLast().value() + bias);
    }

    private static int value(byte[] code, int at) {
        int first = code[at] & 0xFF;
        if (first == SHORT || first == FIXED) {
            return (short) (code[at + 1] << 8 | code[at + 2] & 0xFF);
        }
        if (first >= 251) {
            return -(first - 251) * 256 - (code[at + 1] & 0xFF) - 108;
        }
        return first >= 247 ? (first - 247) * 256 + (code[at + 1] & 0xFF) + 108 : first - 139;
    }

    private static byte[] part(byte[] code, int from, int length) {
        if (from + length > code.length) {
            throw new IndexOutOfBoundsException();
        }
        return Arrays.copyOfRange(code, from, from + length);
    }
}
