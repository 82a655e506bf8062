package cascade.study;

import java.nio.file.Path;
import java.time.Clock;

/** Adds answers as fast as it can, in a process of its own, and says each one's id once it is on the disk. */
final class Writer {
    private Writer() {}

    public static void main(String[] args) {
        long seed = Long.parseLong(args[1]);
        long many = Long.parseLong(args[2]);
        Answers answers = new Answers(seed, 40);
        Opened opened = StudyData.open(Path.of(args[0]), Clock.systemUTC());
        System.out.println(opened.getClass().getSimpleName());
        try (StudyData data = opened.data().orElseThrow()) {
            for (long i = 0; i < many; i++) {
                Review next = answers.next();
                data.append(next);
                if (i % 7 == 3) {
                    data.undo(next.id());
                    data.redo(next.id());
                }
                if (data.waiting() == 0) {
                    System.out.println(next.id());
                } else {
                    System.out.println("waits: " + data.trouble());
                }
            }
        }
        System.out.println("end");
    }
}
