package cascade.export.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The few colours that a picture is reduced to: so chosen, by median cut, that what is much in it is hit well. A colour is
 * looked up by the upper five bits of each channel.
 */
public final class Palette {
    /** The most colours there can be; one more number stays for what is seen through. */
    public static final int MOST = 255;
    private static final int BITS = 5;
    private static final int BINS = 1 << 3 * BITS;
    private static final int CHANNELS = 3;

    private final int[] colours;
    private final byte[] nearest;

    private Palette(int[] colours, byte[] nearest) {
        this.colours = colours;
        this.nearest = nearest;
    }

    /** The colours as 0xRRGGBB, at most {@value #MOST}. */
    int[] colours() {
        return colours.clone();
    }

    /** The number of the colour that comes nearest to 0xRRGGBB. */
    int index(int rgb) {
        return nearest[bin(rgb)] & 0xff;
    }

    private static int bin(int rgb) {
        return channel(rgb, 0) >> 3 << 2 * BITS | channel(rgb, 1) >> 3 << BITS | channel(rgb, 2) >> 3;
    }

    private static int channel(int rgb, int which) {
        return rgb >> 16 - 8 * which & 0xff;
    }

    /** Counts the colours of some pictures, and makes a palette of them. */
    public static final class Counted {
        private final long[] counts = new long[BINS];
        private final long[][] sums = new long[CHANNELS][BINS];

        /**
         * Counts the colours of a picture.
         *
         * @param argb its pixels, as 0xAARRGGBB; the first byte is left out
         */
        public void add(int[] argb) {
            for (int pixel : argb) {
                int bin = bin(pixel);
                counts[bin]++;
                for (int c = 0; c < CHANNELS; c++) {
                    sums[c][bin] += channel(pixel, c);
                }
            }
        }

        /**
         * The palette of what was counted.
         *
         * @throws IllegalStateException where nothing was
         */
        public Palette palette() {
            List<Integer> used = new ArrayList<>();
            for (int bin = 0; bin < BINS; bin++) {
                if (counts[bin] > 0) {
                    used.add(bin);
                }
            }
            if (used.isEmpty()) {
                throw new IllegalStateException("no colours");
            }
            List<List<Integer>> boxes = new ArrayList<>(List.of(used));
            while (boxes.size() < MOST) {
                List<Integer> widest = boxes.stream().filter(box -> box.size() > 1).max(
                        Comparator.comparingDouble(this::spread)).orElse(null);
                if (widest == null) {
                    break;
                }
                boxes.remove(widest);
                int cut = cut(widest);
                boxes.add(new ArrayList<>(widest.subList(0, cut)));
                boxes.add(new ArrayList<>(widest.subList(cut, widest.size())));
            }
            int[] colours = boxes.stream().mapToInt(this::mean).toArray();
            byte[] nearest = new byte[BINS];
            for (int bin = 0; bin < BINS; bin++) {
                nearest[bin] = (byte) nearest(colours, counts[bin] > 0 ? mean(List.of(bin)) : middle(bin));
            }
            return new Palette(colours, nearest);
        }

        /** Sorts a box along its longest side and gives where it is cut in two, each with about half of the pixels. */
        private int cut(List<Integer> box) {
            int along = 0;
            double longest = -1;
            for (int c = 0; c < CHANNELS; c++) {
                double variance = variance(box, c);
                if (variance > longest) {
                    longest = variance;
                    along = c;
                }
            }
            int channel = along;
            box.sort(Comparator.comparingDouble(bin -> value(bin, channel)));
            double half = box.stream().mapToDouble(this::weight).sum() / 2;
            double seen = 0;
            for (int i = 0; i < box.size() - 1; i++) {
                seen += weight(box.get(i));
                if (seen >= half) {
                    return i + 1;
                }
            }
            return box.size() - 1;
        }

        private double spread(List<Integer> box) {
            double spread = 0;
            for (int c = 0; c < CHANNELS; c++) {
                spread = Math.max(spread, variance(box, c));
            }
            return spread;
        }

        /** How far the pixels of a box are from their mean in a channel: the sum of the squares. */
        private double variance(List<Integer> box, int channel) {
            double weights = 0;
            double sum = 0;
            double squares = 0;
            for (int bin : box) {
                double value = value(bin, channel);
                double weight = weight(bin);
                weights += weight;
                sum += weight * value;
                squares += weight * value * value;
            }
            return Math.max(0, squares - sum * sum / weights);
        }

        /** A large even ground must not take the colours from what is small on it. */
        private double weight(int bin) {
            return Math.sqrt(counts[bin]);
        }

        private double value(int bin, int channel) {
            return (double) sums[channel][bin] / counts[bin];
        }

        private int mean(List<Integer> box) {
            int rgb = 0;
            long count = box.stream().mapToLong(bin -> counts[bin]).sum();
            for (int c = 0; c < CHANNELS; c++) {
                long[] sum = sums[c];
                long total = box.stream().mapToLong(bin -> sum[bin]).sum();
                rgb = rgb << 8 | (int) Math.round((double) total / count);
            }
            return rgb;
        }

        private static int middle(int bin) {
            int mask = (1 << BITS) - 1;
            return (bin >> 2 * BITS & mask) << 19 | (bin >> BITS & mask) << 11 | (bin & mask) << 3 | 0x040404;
        }

        private static int nearest(int[] colours, int rgb) {
            int best = 0;
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < colours.length; i++) {
                int away = 0;
                for (int c = 0; c < CHANNELS; c++) {
                    int off = channel(colours[i], c) - channel(rgb, c);
                    away += off * off;
                }
                if (away < least) {
                    least = away;
                    best = i;
                }
            }
            return best;
        }
    }
}
