package pl.pomost.business.account;

/** A form in which a bank takes many transfers at once. */
public enum TransferFormat {
    /** Elixir-0, one line a transfer. */
    ELIXIR_0("pli"),
    /** ISO 20022 pain.001.001.09. */
    PAIN_001("xml"),
    /** Payment orders to read: somebody types them at the bank's own page. */
    BY_HAND("txt");

    private final String extension;

    TransferFormat(String extension) {
        this.extension = extension;
    }

    /** The end of the name of its files. */
    public String extension() {
        return extension;
    }
}
