/** Cascade: a signalling pathway to study offline. */
module cascade {
    requires atlantafx.base;
    requires hipparchus.core;
    requires hipparchus.ode;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    // PDFBox looks for it, and complains on standard error where it isn’t there.
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires static org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    exports cascade;
}
