package cascade.ui.feature;

import cascade.ui.kit.Page;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A tab that is one page to scroll: the page is what is shown, and what takes the focus. */
public interface PageScreen extends Screen {

    /** The page. */
    Page page();

    @Override
    default Parent node() {
        return page();
    }

    @Override
    default void close() {
        page().end();
    }

    @Override
    default Node focus() {
        return page();
    }
}
