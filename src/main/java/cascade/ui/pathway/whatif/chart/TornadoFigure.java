package cascade.ui.pathway.whatif.chart;

import cascade.messages.Messages;
import cascade.ui.figure.Figure;
import java.util.List;
import java.util.Optional;

/** What decides an outcome as a figure: drawn, said, as a table and as a file. */
public final class TornadoFigure {
    private TornadoFigure() {}

    /** The figure; its table has every constant. */
    public static Figure of(TornadoData data) {
        List<Figure.Row> rows = data.bars().stream().map(bar -> new Figure.Row(List.of(bar.constant().name(),
                TornadoData.origin(bar.constant()), TornadoData.range(bar.constant()), TornadoData.times(bar.least()),
                TornadoData.times(bar.most())), Optional.empty())).toList();
        return new Figure("tornado-" + data.node(), Messages.text("chart.tornado.title", data.title()),
                Messages.text("chart.tornado.caption", TornadoData.times(data.now())), data.spoken(),
                em -> new TornadoChart(data, em),
                new Figure.Table(List.of(Messages.text("chart.tornado.constant"), Messages.text("chart.tornado.origin"),
                        Messages.text("chart.tornado.between"), Messages.text("chart.tornado.least"),
                        Messages.text("chart.tornado.most")), rows));
    }
}
