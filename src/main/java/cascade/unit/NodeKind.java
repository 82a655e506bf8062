package cascade.unit;

/**
 * What a node of the map is; decides its outline. A process is something that cells do and that leads on to something
 * else; a phenotype, as in SBGN Activity Flow, is what the story ends in.
 */
public enum NodeKind {
    PEPTIDE, PROTEIN, COMPLEX, GENE, MRNA, SMALL_MOLECULE, PROCESS, PHENOTYPE, UNKNOWN, STIMULUS
}
