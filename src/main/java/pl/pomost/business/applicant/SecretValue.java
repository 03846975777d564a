package pl.pomost.business.applicant;

/** A personal value that is masked on screen and shown in full only to whoever gives a reason. */
public enum SecretValue {
    PESEL(false),
    DOCUMENT_NUMBER(false),
    DISABILITY(true),
    CIRCUMSTANCES(true);

    private final boolean special;

    SecretValue(boolean special) {
        this.special = special;
    }

    /** Whether it belongs to the special categories of art. 9 and 10 GDPR, or is treated alike. */
    public boolean isSpecial() {
        return special;
    }
}
