package cascade.practice.item;

import cascade.unit.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was written to be asked. */
final class WrittenItems {
    private WrittenItems() {}

    static List<Item> all(List<Question> questions) {
        return questions.stream().map(WrittenItems::item).toList();
    }

    private static Item item(Question question) {
        return new Item("written." + question.id(), Source.WRITTEN, question.prompt(), task(question), question.why(),
                question.references(), question.about(), new LinkedHashSet<>(question.about()), Optional.empty());
    }

    private static Task task(Question question) {
        List<Option> options = IntStream.range(0, question.options().size()).mapToObj(i -> {
            Question.Option option = question.options().get(i);
            return new Option("o" + (i + 1), option.text(), option.right(), option.why(),
                    option.references().isEmpty() ? question.references() : option.references(), option.place());
        }).toList();
        return switch (question.kind()) {
        case CHOOSE_ONE -> new Task.Choose(options, false);
        case CHOOSE_SEVERAL -> new Task.Choose(options, true);
        case ORDER -> new Task.Order(options);
        case RECALL -> new Task.Recall(question.answer());
        };
    }
}
