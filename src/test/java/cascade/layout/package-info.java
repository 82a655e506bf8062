/** Lays a pathway out with Eclipse ELK when the unit is built; what it bakes is stored in {@code layout.json}. */
package cascade.layout;
