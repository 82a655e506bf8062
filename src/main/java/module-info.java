/** Cascade: a signalling pathway to study offline. */
module cascade {
    requires atlantafx.base;
    requires com.formdev.flatlaf.fonts.inter;
    requires javafx.controls;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires static org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.core;

    exports cascade;
}
