package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static pl.pomost.platform.bank.StatementsText.camt;
import static pl.pomost.platform.bank.StatementsText.camt08;
import static pl.pomost.platform.bank.StatementsText.entry;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.business.statement.Movement;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.business.statement.ReadStatement;
import pl.pomost.business.statement.StatementFormat;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 8.3. */
class CamtFileTest {

    /** What the office ordered, for entries that do not tell the amounts of their transfers. */
    private static final Map<String, Money> ORDERED =
            Map.of("GR-2026-0007-T1", Money.of("10000.00"), "GR-2026-0008-T1", Money.of("6000.00"));

    /** A batch of both, which was sent to the bank. */
    private static final Map<String, OrderedBatches.Ordered> BATCHES = Map.of(
            "PP-2026-0003",
            new OrderedBatches.Ordered(
                    "PP-2026-0003",
                    List.of(
                            new OrderedBatches.Row("GR-2026-0007-T1", Money.of("10000.00")),
                            new OrderedBatches.Row("GR-2026-0008-T1", Money.of("6000.00")))));

    private static final String OUT = """
            <TxDtls><Refs><EndToEndId>GR-2026-0005-T1</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>Spółdzielnia Żuraw</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>PL90999900000000000000000002</IBAN></Id></CdtrAcct></RltdPties><RmtInf><Ustrd>GR-2026-0005-T1</Ustrd><Ustrd>umowa</Ustrd></RmtInf></TxDtls>""";

    @Test
    void readsTheSampleOfTheDossier() {
        var statement = only(Shared.bytes("samples/camt053.001.08-example.xml"));

        assertThat(statement.id()).isEqualTo("2013/078");
        assertThat(statement.movements())
                .containsExactly(new Movement(
                        12,
                        1,
                        LocalDate.of(2013, 4, 16),
                        Money.of("-16000.00"),
                        "B0000123",
                        "GR-2013-0005-T1",
                        "90999900000000000000000002",
                        "SPOLDZIELNIA SOCJALNA TEST",
                        "DOTACJA UMOWA 5/2013/D TRANSZA 1",
                        "PMNT/ICDT/DMCT",
                        false));
    }

    @Test
    void readsAnEntryOfTheNewVersion() {
        var statement = only(camt08("84000.00", entry("16000.00", "DBIT", OUT)));

        assertThat(statement.format()).isEqualTo(StatementFormat.CAMT_053_08);
        assertThat(statement.account()).isEqualTo(new Nrb(StatementsText.ACCOUNT));
        assertThat(statement.opening()).isEqualTo(Money.of("100000.00"));
        assertThat(statement.closing()).isEqualTo(Money.of("84000.00"));
        var movement = statement.movements().get(0);
        assertThat(movement.amount()).isEqualTo(Money.of("-16000.00"));
        assertThat(movement.name()).isEqualTo("Spółdzielnia Żuraw");
        assertThat(movement.account()).isEqualTo("90999900000000000000000002");
        assertThat(movement.title()).isEqualTo("GR-2026-0005-T1 umowa");
        assertThat(movement.ownReference()).isEqualTo("GR-2026-0005-T1");
    }

    @Test
    void readsTheOlderVersionWithItsPlainStatusAndParties() {
        var old = entry(
                        "500.00",
                        "CRDT",
                        OUT.replace("Cdtr", "Dbtr").replace("<Pty>", "").replace("</Pty>", ""))
                .replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>");

        var statement = only(camt("02", "100500.00", old));

        assertThat(statement.format()).isEqualTo(StatementFormat.CAMT_053_02);
        assertThat(statement.movements())
                .extracting(Movement::amount, Movement::name, Movement::account)
                .containsExactly(tuple(Money.of("500.00"), "Spółdzielnia Żuraw", "90999900000000000000000002"));
    }

    @Test
    void readsAsProwideReads() {
        var text = camt08(
                "84500.00", entry("16000.00", "DBIT", OUT) + entry("500.00", "CRDT", OUT.replace("Cdtr", "Dbtr")));
        var theirs = MxCamt05300108.parse(text).getBkToCstmrStmt().getStmt().get(0);

        var ours = only(text);

        assertThat(ours.id()).isEqualTo(theirs.getId());
        assertThat(ours.movements()).hasSameSizeAs(theirs.getNtry());
        for (int i = 0; i < ours.movements().size(); i++) {
            var entry = theirs.getNtry().get(i);
            var details = entry.getNtryDtls().get(0).getTxDtls().get(0);
            var amount = ours.movements().get(i).amount();
            assertThat(amount.max(amount.negate()).toString())
                    .isEqualTo(entry.getAmt().getValue().toPlainString());
            assertThat(amount.isNegative())
                    .isEqualTo(entry.getCdtDbtInd().value().equals("DBIT"));
            assertThat(ours.movements().get(i).ownReference())
                    .isEqualTo(details.getRefs().getEndToEndId());
            assertThat(ours.movements().get(i).title())
                    .isEqualTo(String.join(" ", details.getRmtInf().getUstrd()));
        }
    }

    @Test
    void takesAnEntryOfManyTransfersApartWhenTheirAmountsMakeIt() {
        var parts = part("GR-2026-0005-T1", "10000.00") + part("GR-2026-0006-T1", "6000.00");

        assertThat(only(camt08("84000.00", entry("16000.00", "DBIT", parts))).movements())
                .extracting(Movement::ownReference, each -> each.amount().toString())
                .containsExactly(tuple("GR-2026-0005-T1", "-10000.00"), tuple("GR-2026-0006-T1", "-6000.00"));
        var unequal = part("GR-2026-0005-T1", "10000.00") + part("GR-2026-0006-T1", "5000.00");
        assertThat(only(camt08("84000.00", entry("16000.00", "DBIT", unequal))).movements())
                .extracting(Movement::ownReference, each -> each.amount().toString())
                .containsExactly(tuple("", "-16000.00"));
    }

    /** Older versions often tell no amounts of the transfers of one entry: then a person sees at least whose they are. */
    @Test
    void namesAllTransfersOfAnEntryWhoseAmountsAreNotTold() {
        var untold = (part("GR-2026-0005-T1", "1") + part("GR-2026-0006-T1", "1"))
                .replaceAll("<Amt.*?</CdtDbtInd>", "<RmtInf><Ustrd>dotacja</Ustrd></RmtInf>");

        assertThat(only(camt08("84000.00", entry("16000.00", "DBIT", untold))).movements())
                .extracting(Movement::ownReference, Movement::title)
                .containsExactly(tuple("", "GR-2026-0005-T1 GR-2026-0006-T1 dotacja"));
    }

    @Test
    void takesAnEntryApartByWhatWasOrderedWhenThatMakesIt() {
        var untold = (part("GR-2026-0007-T1", "1") + part("GR-2026-0008-T1", "1"))
                .replaceAll("<Amt.*?</CdtDbtInd>", "<RmtInf><Ustrd>dotacja</Ustrd></RmtInf>");

        assertThat(only(camt08("84000.00", entry("16000.00", "DBIT", untold))).movements())
                .extracting(Movement::ownReference, each -> each.amount().toString(), Movement::title)
                .containsExactly(
                        tuple("GR-2026-0007-T1", "-10000.00", "dotacja"),
                        tuple("GR-2026-0008-T1", "-6000.00", "dotacja"));
        assertThat(only(camt08("84000.01", entry("15999.99", "DBIT", untold))).movements())
                .hasSize(1);
    }

    @Test
    void countsEntriesThoughTheFileIsOneLine() {
        var two = camt08("68000.00", entry("16000.00", "DBIT", OUT) + entry("16000.00", "DBIT", ""));

        var movements = only(two.replace("\n", "")).movements();
        assertThat(movements).extracting(Movement::line).containsOnly(1);
        assertThat(movements).extracting(Movement::entry).containsExactly(1, 2);
    }

    @Test
    void tellsTheColumnOfWhatIsWrongInAFileOfOneLine() {
        var text = camt08("84000.00", entry("0.001", "DBIT", OUT)).replace("\n", "");

        var figures = refusal(text.getBytes(StandardCharsets.UTF_8))
                .verdict()
                .reasons()
                .get(0)
                .figures();
        assertThat(figures).containsEntry("line", 1);
        assertThat((Integer) figures.get("column")).isBetween(text.indexOf("0.001") - 9, text.indexOf("0.001") + 9);
    }

    @Test
    void takesTheDayOfTheClosingBalanceForAnEntryWithoutADay() {
        var undated = entry("16000.00", "DBIT", OUT).replaceAll("<BookgDt>.*</BookgDt>", "");

        assertThat(only(camt08("84000.00", undated)).movements().get(0).bookedOn())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void comparesTheSummaryWithTheEntries() {
        var file = camt08(
                "84500.00",
                entry("16000.00", "DBIT", OUT) + entry("500.00", "CRDT", "").replace("B1", "B2"));
        var right = "<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries><Sum>16500.00</Sum></TtlNtries><TtlCdtNtries>"
                + "<NbOfNtries>1</NbOfNtries><Sum>500</Sum></TtlCdtNtries><TtlDbtNtries><Sum>16000.00</Sum></TtlDbtNtries></TxsSummry>";

        assertThat(only(file.replaceFirst("<Ntry>", right + "<Ntry>")).movements())
                .hasSize(2);
        for (var wrong : List.of("16500.00", "<Sum>500", "<Sum>16000.00", "<NbOfNtries>1")) {
            var other = right.replace(wrong, wrong.startsWith("<") ? wrong + "7" : "1.00");
            assertThat(rule(file.replaceFirst("<Ntry>", other + "<Ntry>")))
                    .as(wrong)
                    .isEqualTo("statement.bad-value");
        }
    }

    /** The bank takes back what it had debited: the money comes from whom it was sent to. */
    @Test
    void findsTheOtherSideOfAReversal() {
        var reversal =
                entry("16000.00", "CRDT", OUT).replace("</CdtDbtInd><Sts>", "</CdtDbtInd><RvslInd>true</RvslInd><Sts>");

        assertThat(only(camt08("116000.00", reversal)).movements())
                .extracting(Movement::name, Movement::account)
                .containsExactly(tuple("Spółdzielnia Żuraw", "90999900000000000000000002"));
    }

    @Test
    void leavesOutWhatIsNotBooked() {
        var pending = entry("1.00", "DBIT", OUT).replace("BOOK<", "PDNG<");

        assertThat(only(camt08("100000.00", pending)).movements()).isEmpty();
        assertThat(only(camt08("100000.00", pending + pending)).leftOut()).isEqualTo(2);
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        var wrong = refusal(camt08("84000.01", entry("16000.00", "DBIT", OUT)).getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.verdict().reasons().get(0).rule()).isEqualTo("statement.does-not-add-up");
        assertThat(wrong.verdict().reasons().get(0).figures()).containsEntry("line", 7);
        assertThat(rule(camt08("84000.00", entry("16000.00", "CRDT", OUT)))).isEqualTo("statement.does-not-add-up");
    }

    /** A fee that was waived moves nothing: it is told as left out, and the rest is read. */
    @Test
    void leavesOutWhatMovesNothing() {
        var read = only(camt08("84000.00", entry("0.00", "DBIT", "") + entry("16000.00", "DBIT", OUT)));

        assertThat(read.leftOut()).isEqualTo(1);
        assertThat(read.movements()).extracting(Movement::entry).containsExactly(2);
    }

    /** xs:decimal and Max15NumericText allow more than banks usually write. */
    @Test
    void readsNumbersHoweverTheSchemaLetsThemBeWritten() {
        var entries = entry(".50", "DBIT", "").replace("B1", "B2")
                + entry("+7.00", "CRDT", "").replace("B1", "B3")
                + entry("7.", "DBIT", "").replace("B1", "B4")
                + entry("00012.50000", "CRDT", "");
        var summary = "<TxsSummry><TtlNtries><NbOfNtries>000004</NbOfNtries><Sum>27.</Sum></TtlNtries></TxsSummry>";

        assertThat(only(camt08("100012.00", summary + entries)).movements())
                .extracting(each -> each.amount().toString())
                .containsExactly("-0.50", "7.00", "-7.00", "12.50");
        for (var bad : List.of(".", "+", "+-1", "1,00", "1 000.00", "1e3", ".005", "")) {
            assertThat(rule(camt08("100000.00", entry(bad, "DBIT", ""))))
                    .as(bad)
                    .isEqualTo("statement.bad-value");
        }
    }

    /** What is one reference for us stays one, wherever the bank cuts its texts. */
    @Test
    void makesAReferenceWholeThatTheBankCut() {
        assertThat(title("Dotacja GR-2026-|0005-T1")).isEqualTo("Dotacja GR-2026-0005-T1");
        assertThat(title("umowa GR-2026|-0005|-T1|dziekujemy")).isEqualTo("umowa GR-2026-0005-T1 dziekujemy");
        assertThat(title("zwrot ZW-20|26-0007|reszta")).isEqualTo("zwrot ZW-2026-0007 reszta");
        assertThat(title("GR-2026-0005-T1|2 umowa")).isEqualTo("GR-2026-0005-T1 2 umowa");
        assertThat(title("umowa o dotacje GR-2026-0005-T1|2 umowa"))
                .isEqualTo("umowa o dotacje GR-2026-0005-T1 2 umowa GR-2026-0005-T12");
        assertThat(title("dota|cja")).isEqualTo("dota cja");
    }

    private static String title(String pieces) {
        var details = "<TxDtls><RmtInf><Ustrd>" + pieces.replace("|", "</Ustrd><Ustrd>") + "</Ustrd></RmtInf></TxDtls>";
        return only(camt08("84000.00", entry("16000.00", "DBIT", details)))
                .movements()
                .get(0)
                .title();
    }

    @Test
    void findsOurReferenceWhereverTheBankRepeatsIt() {
        var none = OUT.replace("GR-2026-0005-T1</EndToEndId>", "NOTPROVIDED</EndToEndId>");
        for (var told : List.of(
                "<InstrId>GR-2026-0005-T1</InstrId><EndToEndId>NOTPROVIDED</EndToEndId>",
                "<InstrId>GR-2026-0005-T1</InstrId><EndToEndId>ABC</EndToEndId>",
                "<EndToEndId>ABC</EndToEndId><Prtry><Tp>X</Tp><Ref>Y</Ref></Prtry><Prtry><Tp>CUST</Tp><Ref>GR-2026-0005-T1</Ref></Prtry>")) {
            var details = none.replace("<EndToEndId>NOTPROVIDED</EndToEndId>", told);
            assertThat(only(camt08("84000.00", entry("16000.00", "DBIT", details)))
                            .movements())
                    .as(told)
                    .extracting(Movement::ownReference)
                    .containsExactly("GR-2026-0005-T1");
        }
    }

    /** Elixir packages are often booked as one debit: it is the payouts of the batch when everything agrees. */
    @Test
    void takesABatchApartThatTheBankBookedAsOne() {
        for (var version : List.of("08", "02")) {
            for (var details : List.of(
                    batch("PP-2026-0003", "2"),
                    batch("PP-2026-0003", "000002"),
                    batch("PP-2026-0003", "2") + "<TxDtls/>")) {
                var entry = entry("16000.00", "DBIT", details);
                assertThat(only(camt(
                                        version,
                                        "84000.00",
                                        version.equals("08")
                                                ? entry
                                                : entry.replace("<Sts><Cd>BOOK</Cd></Sts>", "<Sts>BOOK</Sts>")))
                                .movements())
                        .as(details)
                        .extracting(
                                Movement::ownReference,
                                each -> each.amount().toString(),
                                Movement::title,
                                Movement::entry)
                        .containsExactly(
                                tuple("GR-2026-0007-T1", "-10000.00", "PP-2026-0003", 1),
                                tuple("GR-2026-0008-T1", "-6000.00", "PP-2026-0003", 1));
            }
        }
    }

    @Test
    void leavesABatchWholeThatDoesNotAgree() {
        for (var other : List.of(
                entry("16000.00", "DBIT", batch("PP-2026-0003", "3")),
                entry("16000.00", "DBIT", batch("PP-2026-0004", "2")),
                entry("16000.01", "DBIT", batch("PP-2026-0003", "2")),
                entry("16000.00", "CRDT", batch("PP-2026-0003", "2")))) {
            var closing = other.contains("CRDT") ? "116000.00" : other.contains("16000.01") ? "83999.99" : "84000.00";
            assertThat(only(camt08(closing, other)).movements())
                    .as(other)
                    .extracting(Movement::ownReference)
                    .containsExactly(other.contains("0004") ? "PP-2026-0004" : "PP-2026-0003");
        }
        var single = entry("16000.00", "DBIT", batch("PP-2026-0003", "1") + OUT);
        assertThat(only(camt08("84000.00", single)).movements())
                .extracting(Movement::ownReference)
                .containsExactly("GR-2026-0005-T1");
    }

    private static String batch(String number, String count) {
        return "<Btch><PmtInfId>" + number + "</PmtInfId><NbOfTxs>" + count + "</NbOfTxs></Btch>";
    }

    /** The storno of a whole batch takes back each of its payouts. */
    @Test
    void takesTheStornoOfABatchApart() {
        var back = entry("16000.00", "CRDT", batch("PP-2026-0003", "2"))
                .replace("</CdtDbtInd><Sts>", "</CdtDbtInd><RvslInd>true</RvslInd><Sts>");

        assertThat(only(camt08("116000.00", back)).movements())
                .extracting(Movement::ownReference, each -> each.amount().toString(), Movement::storno)
                .containsExactly(tuple("GR-2026-0007-T1", "10000.00", true), tuple("GR-2026-0008-T1", "6000.00", true));
    }

    /** Banks book what moves on a free day with the day before or after. */
    @Test
    void refusesWhatWasBookedFarOutsideTheStatement() {
        for (var day : List.of("2026-02-23", "2026-03-09")) {
            assertThat(read(booked(day), 7)).hasSize(1);
        }
        for (var day : List.of("2020-01-01", "2026-02-22", "2026-03-10", "2029-01-01")) {
            var refusal = catchThrowableOfType(Refusal.class, () -> read(booked(day), 7));
            assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("statement.outside");
            assertThat(refusal.verdict().reasons().get(0).figures())
                    .containsEntry("line", 8)
                    .containsEntry("day", LocalDate.parse(day));
        }
    }

    private static byte[] booked(String day) {
        return camt08(
                        "84000.00",
                        entry("16000.00", "DBIT", OUT).replace("<BookgDt><Dt>2026-03-02", "<BookgDt><Dt>" + day))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void knowsWhatBanksWriteWhenTheyHaveNoReference() {
        for (var none : List.of("NONREF", "NOTPROVIDED", "not provided", "None", "N/A", "-", "0000", "brak", "")) {
            var entry = entry("16000.00", "DBIT", OUT.replace("<EndToEndId>GR-2026-0005-T1", "<EndToEndId>" + none))
                    .replace(">B1<", ">" + none + "<");

            var movement = only(camt08("84000.00", entry)).movements().get(0);
            assertThat(movement.bankReference()).as(none).isEmpty();
            assertThat(movement.ownReference()).as(none).isEmpty();
        }
    }

    @Test
    void refusesAnUnknownVersionWithItsLine() {
        var refusal = refusal(camt("13", "100000.00", "").getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("statement.version");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("line", 2);
        assertThat(rule("<a/>")).isEqualTo("statement.version");
    }

    @Test
    void refusesATruncatedFileWithTheLineWhereItEnds() {
        var whole = camt08("84000.00", entry("16000.00", "DBIT", OUT));

        var refusal = refusal(whole.substring(0, whole.indexOf("<BookgDt>")).getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.verdict().reasons().get(0).rule()).isEqualTo("statement.broken");
        assertThat(refusal.verdict().reasons().get(0).figures()).containsEntry("line", 8);
    }

    @Test
    void refusesAnotherEncodingThanItSays() {
        var whole = camt08("84000.00", entry("16000.00", "DBIT", OUT));

        assertThat(rule(whole.getBytes(Charset.forName("windows-1250")))).isEqualTo("statement.broken");
        assertThat(only(whole.replace("UTF-8", "windows-1250").getBytes(Charset.forName("windows-1250")))
                        .movements()
                        .get(0)
                        .name())
                .isEqualTo("Spółdzielnia Żuraw");
    }

    @Test
    void refusesWrongSignsAmountsAndCurrencies() {
        assertThat(rule(camt08("84000.00", entry("-16000.00", "DBIT", OUT)))).isEqualTo("statement.bad-value");
        assertThat(rule(camt08("84000.00", entry("1e9", "DBIT", OUT)))).isEqualTo("statement.bad-value");
        assertThat(rule(camt08("84000.00", entry("0.001", "DBIT", OUT)))).isEqualTo("statement.bad-value");
        assertThat(rule(camt08("84000.00", entry("999999999999999999", "DBIT", OUT))))
                .isEqualTo("statement.bad-value");
        assertThat(rule(camt08("84000.00", entry("16000.00", "DEBIT", OUT)))).isEqualTo("statement.bad-value");
        assertThat(rule(camt08("84000.00", entry("16000.00", "DBIT", OUT)).replace("\"PLN\">16000", "\"EUR\">16000")))
                .isEqualTo("statement.currency");
        assertThat(rule(camt08("100000.00", "").replace("<BookgDt>", "").replace("<Cd>CLBD</Cd>", "<Cd>ITAV</Cd>")))
                .isEqualTo("statement.missing");
        assertThat(rule(camt08("100000.00", "").replace("PL20", "PL21"))).isEqualTo("statement.bad-value");
    }

    @Test
    void refusesEntitiesAndDocumentTypes() {
        var file = camt08("100000.00", "")
                .replace("?>", "?><!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");

        assertThat(rule(file)).isEqualTo("statement.broken");
        assertThat(rule(file.replace("2026/042", "&x;"))).isEqualTo("statement.broken");
    }

    @Test
    void refusesWhatIsTooLargeTooDeepOrNothing() {
        assertThat(rule(new byte[10_485_761])).isEqualTo("statement.too-large");
        assertThat(rule("<a>".repeat(100))).isEqualTo("statement.too-much");
        assertThat(rule(new byte[0])).isEqualTo("statement.empty");
        assertThat(rule(" \r\n ")).isEqualTo("statement.empty");
        assertThat(refusal(" \r\n\n ".getBytes(StandardCharsets.UTF_8))
                        .verdict()
                        .reasons()
                        .get(0)
                        .figures())
                .containsEntry("line", 3);
    }

    /** Well formed, with a true statement in it: only the bound stands against it. */
    @Test
    void refusesAFileThatIsNestedTooDeep() {
        assertThat(only(camt08("100000.00", nested(XmlIn.DEEPEST - 3))).movements())
                .isEmpty();

        var deep = refusal(camt08("100000.00", "\n" + nested(XmlIn.DEEPEST - 2)).getBytes(StandardCharsets.UTF_8))
                .verdict()
                .reasons();

        assertThat(deep).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("statement.too-much");
            assertThat(reason.figures()).containsEntry("deepest", XmlIn.DEEPEST).containsEntry("line", 9);
        });
    }

    private static String nested(int deep) {
        return "<X>".repeat(deep) + "</X>".repeat(deep);
    }

    @Test
    void refusesAFileOfTooManyElements() {
        var frame = camt08("100000.00", "").split("<[A-Z]").length - 1;
        var left = XmlIn.MOST_ELEMENTS - frame;

        assertThat(only(camt08("100000.00", "<X/>".repeat(left))).movements()).isEmpty();
        assertThat(rule(camt08("100000.00", "<X/>".repeat(left + 1)))).isEqualTo("statement.too-much");
    }

    @Test
    void refusesTheSameStatementTwiceInOneFile() {
        var one = camt08("100000.00", "");
        var stmt = one.substring(one.indexOf("<Stmt>"), one.indexOf("</BkToCstmrStmt>"));

        assertThat(rule(one.replace("</BkToCstmrStmt>", stmt + "</BkToCstmrStmt>")))
                .isEqualTo("statement.twice-in-file");
    }

    private static String part(String reference, String amount) {
        return "<TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs><Amt Ccy=\"PLN\">" + amount
                + "</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>";
    }

    static List<ReadStatement> read(byte[] content) {
        return read(content, 366);
    }

    /** @param daysOutside how far a movement may lie outside its statement */
    static List<ReadStatement> read(byte[] content, int daysOutside) {
        var files = new SafeStatementFiles();
        files.largest = 10_485_760;
        files.daysOutside = daysOutside;
        files.ordered = reference -> Optional.ofNullable(ORDERED.get(reference));
        files.batches = number -> Optional.ofNullable(BATCHES.get(number));
        return files.read(content);
    }

    private static ReadStatement only(String text) {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadStatement only(byte[] content) {
        assertThat(read(content)).hasSize(1);
        return read(content).get(0);
    }

    static Refusal refusal(byte[] content) {
        return catchThrowableOfType(Refusal.class, () -> read(content));
    }

    static String rule(byte[] content) {
        return refusal(content).verdict().reasons().get(0).rule();
    }

    private static String rule(String text) {
        return rule(text.getBytes(StandardCharsets.UTF_8));
    }
}
