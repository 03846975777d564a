package pl.pomost.platform.bank;

import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import pl.pomost.business.account.Payer;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** ISO 20022 pain.001.001.09 in złoty, one payment information block (domain.md 8.2). */
final class PainFile implements BankFile {

    /** What it needs itself: the writer escapes it, but banks refuse it in texts. */
    static final String STRUCTURAL = "<>&";

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final String CURRENCY = "PLN";

    private final TransferOrder order;
    private final BankText text;

    PainFile(TransferOrder order, BankText text) {
        this.order = order;
        this.text = text;
    }

    @Override
    public byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var xml = new XmlOut(bytes)) {
            xml.inside(
                    "Document",
                    NAMESPACE,
                    () -> xml.inside("CstmrCdtTrfInitn", () -> {
                        header(xml);
                        xml.inside("PmtInf", () -> payments(xml));
                    }));
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    private void header(XmlOut xml) throws XMLStreamException {
        xml.inside("GrpHdr", () -> {
            xml.text("MsgId", order.number());
            xml.text(
                    "CreDtTm",
                    DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(order.madeAt()
                            .atZone(BusinessClock.ZONE)
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)));
            totals(xml);
            xml.inside("InitgPty", () -> xml.text("Nm", name(order.payer().name())));
        });
    }

    private void totals(XmlOut xml) throws XMLStreamException {
        xml.text("NbOfTxs", Integer.toString(order.transfers().size()));
        xml.text("CtrlSum", order.sum().toString());
    }

    private void payments(XmlOut xml) throws XMLStreamException {
        xml.text("PmtInfId", order.number());
        xml.text("PmtMtd", "TRF");
        xml.text("BtchBookg", "false");
        totals(xml);
        xml.inside(
                "PmtTpInf",
                () -> xml.inside("SvcLvl", () -> xml.text("Cd", order.profile().serviceLevel())));
        xml.inside("ReqdExctnDt", () -> xml.text("Dt", order.payDay().toString()));
        debtor(xml);
        xml.text("ChrgBr", "SLEV");
        for (var transfer : order.transfers()) {
            xml.inside("CdtTrfTxInf", () -> transfer(xml, transfer));
        }
    }

    private void debtor(XmlOut xml) throws XMLStreamException {
        var payer = order.payer();
        xml.inside("Dbtr", () -> {
            xml.text("Nm", name(payer.name()));
            xml.inside("PstlAdr", () -> {
                xml.text(
                        "StrtNm",
                        cut(text.write(payer.street()), order.profile().nameLength()));
                xml.text("PstCd", text.write(payer.postalCode()));
                xml.text("TwnNm", cut(text.write(payer.town()), order.profile().lineLength()));
                xml.text("Ctry", "PL");
            });
        });
        xml.inside("DbtrAcct", () -> {
            xml.inside("Id", () -> xml.text("IBAN", payer.account().iban()));
            xml.text("Ccy", CURRENCY);
        });
        xml.inside("DbtrAgt", () -> payersBank(xml, payer));
    }

    private static void payersBank(XmlOut xml, Payer payer) throws XMLStreamException {
        var bic = payer.bic();
        if (bic == null) {
            bank(xml, payer.account().sortCode());
        } else {
            xml.inside("FinInstnId", () -> xml.text("BICFI", bic));
        }
    }

    private void transfer(XmlOut xml, Transfer transfer) throws XMLStreamException {
        xml.inside("PmtId", () -> xml.text("EndToEndId", transfer.reference()));
        xml.inside(
                "Amt",
                () -> xml.text("InstdAmt", "Ccy", CURRENCY, transfer.amount().toString()));
        xml.inside("CdtrAgt", () -> bank(xml, transfer.account().sortCode()));
        xml.inside("Cdtr", () -> xml.text("Nm", name(transfer.recipient())));
        xml.inside(
                "CdtrAcct",
                () -> xml.inside("Id", () -> xml.text("IBAN", transfer.account().iban())));
        xml.inside("RmtInf", () -> xml.text("Ustrd", text.write(transfer.title())));
    }

    /** Every Polish bank is known by the sort code that stands in the account. */
    private static void bank(XmlOut xml, String sortCode) throws XMLStreamException {
        xml.inside(
                "FinInstnId",
                () -> xml.inside("ClrSysMmbId", () -> {
                    xml.inside("ClrSysId", () -> xml.text("Cd", "PLKNR"));
                    xml.text("MmbId", sortCode);
                }));
    }

    private String name(String name) {
        return cut(text.write(name), order.profile().nameLength());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }

    @Override
    public Verdict fits() {
        var verdict = Verdict.allowed();
        for (var transfer : order.transfers()) {
            var lines =
                    BankText.lines(text.write(transfer.title()), order.profile().titleLength());
            verdict = verdict.and(WrittenCheck.tooLong(lines, 1, transfer.reference()));
        }
        return verdict;
    }

    @Override
    public Written read(byte[] content) {
        var root = XmlIn.read(content);
        var message = root.one("CstmrCdtTrfInitn");
        var payments = message.one("PmtInf");
        var payer = digits(payments.one("DbtrAcct"));
        var lines = new ArrayList<Written.Line>();
        for (var each : payments.all("CdtTrfTxInf")) {
            lines.add(line(each, payer));
        }
        var header = message.one("GrpHdr");
        return new Written(
                Integer.parseInt(header.one("NbOfTxs").text()),
                Money.of(header.one("CtrlSum").text()),
                lines);
    }

    private static Written.Line line(XmlIn.Element element, String payer) {
        var name = element.one("Cdtr").one("Nm").text();
        var title = element.one("RmtInf").one("Ustrd").text();
        var reference = element.one("PmtId").one("EndToEndId").text();
        return new Written.Line(
                reference,
                Money.of(element.one("Amt").one("InstdAmt").text()),
                payer,
                digits(element.one("CdtrAcct")),
                name,
                title,
                List.of(name, title, reference));
    }

    private static String digits(XmlIn.Element account) {
        return account.one("Id").one("IBAN").text().substring(2);
    }
}
