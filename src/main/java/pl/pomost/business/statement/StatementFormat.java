package pl.pomost.business.statement;

/** A form in which a bank sends its statements. */
public enum StatementFormat {
    CAMT_053_02,
    CAMT_053_08,
    MT940
}
