package pl.pomost.records.audit;

import java.util.List;

/**
 * Rows that somebody answers for, each of which the trail told when it was written.
 *
 * @param kind   what the chain is about
 * @param query  for each row the key of its chain, what the trail calls the thing, and the values of the fields
 * @param fields names of those values in the entry
 * @param latest whether the last entry about the thing must say so; otherwise any of them
 */
record Deed(String kind, String query, List<String> fields, boolean latest) {

    /** What moves or frees money, who decided it, and who may act. */
    static final List<Deed> ALL = List.of(
            ofCase(
                    "SELECT case_number, 'payout ' || reference, state, amount, prepared_by, approved_by, answered_by"
                            + " FROM payout",
                    "state",
                    "amount",
                    "preparedBy",
                    "approvedBy",
                    "answeredBy"),
            new Deed(
                    "BATCH",
                    "SELECT batch_number, 'batch', state, made_by, approved_by, exported_by, file_sha256 FROM batch",
                    List.of("state", "preparedBy", "approvedBy", "exportedBy", "sha256"),
                    false),
            ofCase(
                    "SELECT case_number, 'decision', outcome, amount, decided_by FROM decision",
                    "outcome",
                    "amount",
                    "decidedBy"),
            ofCase(
                    "SELECT case_number, 'ending', ground, released, ended_by FROM ending",
                    "ground",
                    "releasedGrant",
                    "endedBy"),
            ofCase(
                    "SELECT case_number, 'registration-extension', due, extended_by FROM registration_extension",
                    "due",
                    "extendedBy"),
            ofCase(
                    "SELECT case_number, 'ranking', amount, outcome, granted FROM ranking_entry",
                    "amount",
                    "outcome",
                    "granted"),
            ofCase("SELECT case_number, 'ranking-acceptance', accepted_by FROM ranking_acceptance", "acceptedBy"),
            ofCase(
                    "SELECT case_number, 'letter-receipt', received_on, recorded_by FROM letter_receipt",
                    "receivedOn",
                    "recordedBy"),
            ofCase(
                    "SELECT case_number, 'appeal', subject, filed_on, recorded_by FROM appeal",
                    "subject",
                    "filedOn",
                    "recordedBy"),
            ofCase(
                    "SELECT case_number, 'appeal-ruling', leads_to, decided_by FROM appeal_ruling",
                    "leadsTo",
                    "decidedBy"),
            new Deed(
                    "EDITION",
                    "SELECT edition_code, 'ranking ' || TRIM(CAST(number AS CHAR(10))), money, drawn_up_by"
                            + " FROM ranking_list",
                    List.of("money", "drawnUpBy"),
                    false),
            new Deed(
                    "EDITION",
                    "SELECT edition_code, 'recruitment-list ' || TRIM(CAST(number AS CHAR(10))), kind, approved_by"
                            + " FROM recruitment_list",
                    List.of("kind", "approvedBy"),
                    false),
            new Deed(
                    "PARTICIPANT",
                    "SELECT e.participant_number, 'support', p.contract, p.signed_by FROM participation p"
                            + " JOIN enrolment e ON e.id = p.enrolment_id WHERE p.contract IS NOT NULL",
                    List.of("contract", "signedBy"),
                    false),
            ofCase(
                    "SELECT case_number, 'agreement', number, amount, signed_by FROM agreement",
                    "number",
                    "amount",
                    "signedBy"),
            ofCase(
                    "SELECT case_number, 'bridging ' || kind, amount, decided_by, contract, signed_by"
                            + " FROM bridging_support",
                    "amount",
                    "decidedBy",
                    "contract",
                    "signedBy"),
            ofCase(
                    "SELECT case_number, 'aid ' || TRIM(CAST(number AS CHAR(10))), pln, origin FROM de_minimis_aid",
                    "amount",
                    "origin"),
            ofCase("SELECT case_number, 'certificate ' || number, pln FROM aid_certificate", "amount"),
            ofCase(
                    "SELECT case_number, 'annex ' || TRIM(CAST(proposal AS CHAR(10))), state, proposed_by, answered_by"
                            + " FROM annex",
                    "state",
                    "proposedBy",
                    "answeredBy"),
            ofCase(
                    "SELECT case_number, 'pledge ' || TRIM(CAST(number AS CHAR(10))), state, received_by, verified_by,"
                            + " ended_by FROM pledge",
                    "state",
                    "receivedBy",
                    "verifiedBy",
                    "endedBy"),
            ofCase(
                    "SELECT c.case_number, 'certificate ' || c.number, a.kind, a.done_by FROM aid_certificate c"
                            + " JOIN aid_certificate_act a ON a.certificate = c.number",
                    "kind",
                    "doneBy"),
            ofCase("SELECT case_number, 'undertaking ' || TRIM(CAST(number AS CHAR(10))), nip FROM undertaking", "nip"),
            ofCase(
                    "SELECT case_number, 'settlement', accepted_by, accepted_cost FROM settlement",
                    "acceptedBy",
                    "acceptedCost"),
            ofCase(
                    "SELECT case_number, 'document ' || TRIM(CAST(number AS CHAR(10))), sha256, attached_by FROM document",
                    "sha256",
                    "attachedBy"),
            ofCase(
                    "SELECT case_number, 'document ' || TRIM(CAST(document_number AS CHAR(10))), kind, page_sha256,"
                            + " issued_by FROM official_document",
                    "official",
                    "pageSha256",
                    "attachedBy"),
            new Deed(
                    "STATEMENT",
                    "SELECT number, 'statement', sha256, opening, closing, loaded_by FROM bank_statement",
                    List.of("sha256", "opening", "closing", "loadedBy"),
                    false),
            new Deed(
                    "STATEMENT",
                    "SELECT statement_number, 'posting ' || TRIM(CAST(line AS CHAR(10))) || '/'"
                            + " || TRIM(CAST(attempt AS CHAR(10))), kind, amount, state, proposed_by, answered_by"
                            + " FROM posting",
                    List.of("postingKind", "amount", "postingState", "proposedBy", "answeredBy"),
                    false),
            new Deed(
                    "STATEMENT",
                    "SELECT statement_number, 'reversal ' || TRIM(CAST(line AS CHAR(10))) || '/'"
                            + " || TRIM(CAST(attempt AS CHAR(10))), undoes, state, asked_by, answered_by"
                            + " FROM reversal WHERE subject = 'LINE'",
                    List.of("undoes", "reversalState", "askedBy", "answeredBy"),
                    false),
            ofCase(
                    "SELECT case_number, 'reversal ' || payout_reference, undoes, amount, state, asked_by, answered_by"
                            + " FROM reversal WHERE subject = 'ANSWER'",
                    "undoes",
                    "amount",
                    "reversalState",
                    "askedBy",
                    "answeredBy"),
            ofCase(
                    "SELECT case_number, 'reversal ' || demand_number || '/' || TRIM(CAST(payment_number AS CHAR(10))),"
                            + " amount, state, asked_by, answered_by FROM reversal WHERE subject = 'PAYMENT'",
                    "amount",
                    "reversalState",
                    "askedBy",
                    "answeredBy"),
            new Deed(
                    "ACCOUNT",
                    "SELECT g.account, 'user', g.role FROM role_grant g ORDER BY g.account, g.role",
                    List.of("roles"),
                    true));

    private static Deed ofCase(String query, String... fields) {
        return new Deed("CASE", query, List.of(fields), false);
    }
}
