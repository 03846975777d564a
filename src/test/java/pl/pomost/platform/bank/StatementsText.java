package pl.pomost.platform.bank;

/** Statements of an invented account, written by hand for the tests; the movements differ, the frame stays. */
final class StatementsText {

    static final String ACCOUNT = "20999900000000000000000001";

    private StatementsText() {}

    /** A camt.053.001.08 statement of 100 000,00 zł before and that much after. */
    static String camt08(String closing, String entries) {
        return camt("08", closing, entries);
    }

    static String camt(String version, String closing, String entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M</MsgId><CreDtTm>2026-03-02T23:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>2026/042</Id><CreDtTm>2026-03-02T23:00:00</CreDtTm>
                <Acct><Id><IBAN>PL20999900000000000000000001</IBAN></Id><Ccy>PLN</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="PLN">100000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="PLN">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
                %s
                </Stmt></BkToCstmrStmt></Document>
                """.formatted(version, closing, entries);
    }

    /** An entry of a .08 statement. */
    static String entry(String amount, String direction, String details) {
        return """
                <Ntry><Amt Ccy="PLN">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>%s</NtryDtls></Ntry>
                """.formatted(amount, direction, details);
    }

    /** An MT940 statement with these movements. */
    static String mt940(String closing, String movements) {
        return """
                :20:ST
                :25:/PL20999900000000000000000001
                :28C:00042
                :60F:C260302PLN100000,00
                %s:62F:C260302PLN%s
                -
                """.formatted(movements, closing).replace("\n", "\r\n");
    }
}
