package cascade.unit;

/** What kind of thing a study measured. */
public enum Measure {
    PROTEIN, MRNA, BINDING, SIGNALLING, BEHAVIOUR, CLINICAL, IMAGING, CHEMISTRY
}
