package cascade.ui.pathway.whatif;

import cascade.practice.Session;
import cascade.practice.item.Answer;
import cascade.practice.item.Item;
import cascade.practice.item.ScenarioItems;
import cascade.practice.schedule.Parameters;
import cascade.practice.schedule.Scheduler;
import cascade.ui.feature.ScreenContext;
import cascade.ui.pathway.whatif.model.WhatIfModel.Missed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes what was predicted otherwise than it came as an answer to the same question in Practice, so that it comes again. */
final class Noting {
    private final ScreenContext context;

    Noting(ScreenContext context) {
        this.context = context;
    }

    void missed(Missed missed) {
        if (!context.unit().canBePractised()) {
            return;
        }
        Item item = new ScenarioItems(context.unit()).item(missed.scenario(), missed.outcome());
        context.notebooks().open(notebook -> {
            Scheduler scheduler = new Scheduler(Parameters.PUBLISHED.withDesiredRetention(notebook.retention()));
            Session one = new Session(List.of(item), notebook.known(context.clock().instant(),
                    context.clock().getZone()).memories(), scheduler, context.clock());
            // What is noted is nothing that anybody waits for.
            notebook.keep(one.answer(new Answer.Chosen(Set.of(ScenarioItems.id(missed.said()))), Optional.empty()),
                    () -> {});
        });
    }
}
