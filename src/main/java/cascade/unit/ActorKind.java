package cascade.unit;

/** What an actor of a close-up is: every kind is drawn once, and in colours of its own. */
public enum ActorKind {
    // Where it happens.
    /** A head in profile, with nose and brain. */
    HEAD,
    /** A blood vessel, cut along. */
    VESSEL,
    /** A cell, with its membrane round it. */
    CELL,
    /** A membrane from edge to edge; the inside of its cell is below. */
    MEMBRANE,
    /** A nucleus. */
    NUCLEUS,
    /** A store of calcium inside a cell: the endoplasmic reticulum. */
    RETICULUM,
    /** A dendritic spine on its dendrite. */
    SPINE,
    /** The end of a cell that sends. */
    TERMINAL,

    // Who acts.
    /** A drop of a solution. */
    DROP,
    /** A short chain of amino acids. */
    PEPTIDE,
    /** A signal protein of two equal halves. */
    LIGAND,
    /** A signal protein that is still too long. */
    PROFORM,
    /** A receptor through a membrane, with a kinase inside: a Trk. */
    RECEPTOR,
    /** A receptor through a membrane, without a kinase. */
    CORECEPTOR,
    /** A site that nobody has identified. */
    SITE,
    /** A channel through a membrane. */
    CHANNEL,
    /** A protein that holds others together. */
    ADAPTOR,
    /** A protein that puts phosphates on others. */
    KINASE,
    /** A protein that cuts or makes something else. */
    ENZYME,
    /** Any other protein. */
    PROTEIN,
    /** A protein that turns genes on. */
    FACTOR,
    /** A phosphate, as a tag. */
    PHOSPHATE,
    /** A few ions. */
    ION,
    /** A lipid of a membrane that carries a message. */
    LIPID,
    /** A vesicle. */
    VESICLE,
    /** The double helix of a gene. */
    DNA,
    /** A messenger RNA. */
    MESSAGE,
    /** A ribosome. */
    RIBOSOME,
    /** A chain of amino acids that is being built. */
    CHAIN,
    /** A filament, as of actin. */
    FILAMENT;

    /** Whether it is a place, in which others are. */
    public boolean isPlace() {
        return compareTo(TERMINAL) <= 0;
    }
}
