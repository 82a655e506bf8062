package cascade.unit;

/** Whether a link of the signalling chain was shown with the unit's subject itself. */
public enum Support {
    YES, PARTLY, NO
}
