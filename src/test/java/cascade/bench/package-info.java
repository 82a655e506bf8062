/** Measures the app against its bars and prints one table. A program, not a test: figures depend on the machine. */
package cascade.bench;
