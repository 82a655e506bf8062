package cascade.ui.practice;

import cascade.practice.Scope;
import cascade.practice.item.Source;
import java.util.EnumSet;
import java.util.Set;

/** What a sitting can be about. */
enum Subject {
    EVERYTHING(EnumSet.allOf(Source.class)), MAP(EnumSet.of(Source.ARROW, Source.BREAK, Source.MODEL)), STORY(
            EnumSet.of(Source.STEP, Source.BEAT)), EVIDENCE(
                    EnumSet.of(Source.EVIDENCE, Source.CLAIM, Source.COMPARISON, Source.WRITTEN)), NUMBERS(
                            EnumSet.of(Source.NUMBER)), TERMS(EnumSet.of(Source.TERM));

    private final Set<Source> sources;

    Subject(Set<Source> sources) {
        this.sources = sources;
    }

    Scope scope() {
        return Scope.of(sources);
    }
}
