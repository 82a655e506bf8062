/** Drives the real app without a display, as a user would. */
package cascade.ui;
