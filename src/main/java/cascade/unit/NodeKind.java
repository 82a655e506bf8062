package cascade.unit;

/** What a node of the map is; decides its outline. */
public enum NodeKind {
    PEPTIDE, PROTEIN, COMPLEX, GENE, MRNA, SMALL_MOLECULE, PHENOTYPE, UNKNOWN, STIMULUS
}
