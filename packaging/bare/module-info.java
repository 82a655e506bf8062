/** A bare window, for the bench: what JavaFX alone takes on the same runtime. */
module bare {
    requires javafx.controls;

    exports bare;
}
