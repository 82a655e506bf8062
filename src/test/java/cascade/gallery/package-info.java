/** Writes a picture of every screen, for people to look at. */
package cascade.gallery;
