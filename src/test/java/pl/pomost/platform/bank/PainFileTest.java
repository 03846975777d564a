package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.Payer;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferFormat;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** domain.md 8.2; read by Prowide's classes everywhere, and by the schema where it lies beside the clone. */
class PainFileTest {

    private final CheckedTransferFiles files = new CheckedTransferFiles();
    private final TransferOrder order = Orders.of(Orders.PLAIN, Orders.tranche(), Orders.month());

    @Test
    void saysToProwideWhatWasOrdered() {
        var message = MxPain00100109.parse(text(order)).getCstmrCdtTrfInitn();
        var header = message.getGrpHdr();
        var block = message.getPmtInf().get(0);
        var first = block.getCdtTrfTxInf().get(0);

        assertThat(header.getMsgId()).isEqualTo("PP-2013-0007");
        assertThat(header.getNbOfTxs()).isEqualTo("2");
        assertThat(header.getCtrlSum()).isEqualByComparingTo("24000.00");
        assertThat(header.getInitgPty().getNm()).isEqualTo("OSRODEK TLOK");
        assertThat(block.getPmtTpInf().getSvcLvl().get(0).getCd()).isEqualTo("NURG");
        assertThat(block.getReqdExctnDt().getDt()).hasToString("2013-04-16");
        assertThat(block.getDbtrAcct().getId().getIBAN()).isEqualTo("PL20999900000000000000000001");
        assertThat(block.getDbtrAgt().getFinInstnId().getClrSysMmbId().getMmbId())
                .isEqualTo("99990000");
        assertThat(first.getPmtId().getEndToEndId()).isEqualTo("GR-2013-0005-T1");
        assertThat(first.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("16000.00");
        assertThat(first.getCdtr().getNm()).isEqualTo("Spoldzielnia Socjalna Test");
        assertThat(first.getCdtrAcct().getId().getIBAN()).isEqualTo("PL90999900000000000000000002");
        assertThat(first.getRmtInf().getUstrd()).containsExactly("GR-2013-0005-T1 umowa 5/2013/D");
    }

    /** What Prowide does not know it leaves out, and it writes in the order of the schema. */
    @Test
    void holdsNothingThatProwideDoesNotKnowAndInItsOrder() {
        var ours = text(order);

        var theirs = MxPain00100109.parse(ours).message();

        assertThat(names(theirs)).isEqualTo(names(ours));
    }

    @Test
    void fitsTheSchema() {
        var schema = new String(Shared.bytes("xsd/pain.001.001.12.xsd"), StandardCharsets.UTF_8)
                .replace("pain.001.001.12", "pain.001.001.09");

        assertThatCode(() -> validate(
                        schema, files.write(order, TransferFormat.PAIN_001).content()))
                .doesNotThrowAnyException();
        assertThatCode(() -> validate(
                        schema, files.write(withBic(), TransferFormat.PAIN_001).content()))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> validate(schema, text(order).replace("TRF", "XXX").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void namesThePayersBankByItsBicWhereOneIsKept() {
        var message = MxPain00100109.parse(text(withBic())).getCstmrCdtTrfInitn();

        assertThat(message.getPmtInf().get(0).getDbtrAgt().getFinInstnId().getBICFI())
                .isEqualTo("ZZZZPLPW");
    }

    @Test
    void writesTheTimeOfWarsawToTheSecond() {
        assertThat(text(order)).contains("<CreDtTm>2013-04-15T09:30:00</CreDtTm>");
    }

    @Test
    void keepsPolishLettersWhereTheBankTakesThem() {
        var profile = new BankProfile("P", "UTF-8", false, "");
        var name = "Zażółć & <gęślą> jaźń";

        assertThat(text(Orders.of(profile, Orders.transfer("GR-2026-0001-T1", "1.00", name))))
                .contains("<Nm>Zażółć gęślą jaźń</Nm>");
    }

    @Test
    void writesNoPicturesAndNoOtherScripts() {
        var profile = new BankProfile("P", "UTF-8", false, "");
        var name = "Spółdzielnia 😀 Uśmiech Кооператив";

        assertThat(text(Orders.of(profile, Orders.transfer("GR-2026-0001-T1", "1.00", name))))
                .contains("<Nm>Spółdzielnia Uśmiech</Nm>");
    }

    @Test
    void cutsNamesAtTheLengthOfTheBank() {
        var message = MxPain00100109.parse(
                        text(Orders.of(Orders.PLAIN, Orders.transfer("GR-2026-0001-T1", "1.00", "x".repeat(200)))))
                .getCstmrCdtTrfInitn();

        assertThat(message.getPmtInf().get(0).getCdtTrfTxInf().get(0).getCdtr().getNm())
                .hasSize(70);
    }

    @Test
    void writesTheNamesAndTitlesOfAnotherBank() {
        var profile = Profiles.of(Map.of("nameLength", 35, "titleLength", 40));
        var name = "Spoldzielnia Socjalna Przedsiebiorczych Kobiet";
        var title = "GR-2026-0001-T1 umowa 5/2026/D transza I";
        var payment = payment(Orders.of(profile, titled(name, title)));

        assertThat(title).hasSize(40);
        assertThat(payment.getCdtTrfTxInf().get(0).getCdtr().getNm()).isEqualTo("Spoldzielnia Socjalna Przedsiebiorc");
        assertThat(payment.getCdtTrfTxInf().get(0).getRmtInf().getUstrd()).containsExactly(title);
        assertThat(refused(Orders.of(profile, titled(name, title + "I"))))
                .containsExactly(Reason.of("transfer.title-too-long")
                        .with("reference", "GR-2026-0001-T1")
                        .with("lines", 1));
    }

    @Test
    void refusesATitleLongerThanTheBankTakes() {
        var full = "GR-2026-0001-T1" + "x".repeat(140 - 15);

        assertThat(payment(Orders.of(Orders.PLAIN, titled("A", full)))
                        .getCdtTrfTxInf()
                        .get(0)
                        .getRmtInf()
                        .getUstrd())
                .containsExactly(full);
        assertThat(refused(Orders.of(Orders.PLAIN, titled("A", full + "x"))))
                .extracting(Reason::rule)
                .containsExactly("transfer.title-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"URGP", "SDVA"})
    void ordersTheServiceLevelOfTheProfile(String level) {
        var ordered = Orders.of(Profiles.of(Map.of("serviceLevel", level)), Orders.tranche());

        assertThat(payment(ordered).getPmtTpInf().getSvcLvl())
                .extracting(each -> each.getCd())
                .containsExactly(level);
    }

    private PaymentInstruction30 payment(TransferOrder ordered) {
        return MxPain00100109.parse(text(ordered))
                .getCstmrCdtTrfInitn()
                .getPmtInf()
                .get(0);
    }

    private static Transfer titled(String name, String title) {
        return new Transfer("GR-2026-0001-T1", Money.of("1.00"), name, Orders.RECIPIENT, title);
    }

    private List<Reason> refused(TransferOrder ordered) {
        return catchThrowableOfType(Refusal.class, () -> files.write(ordered, TransferFormat.PAIN_001))
                .verdict()
                .reasons();
    }

    @Test
    void makesTheSameBytesOfTheSameOrder() {
        assertThat(files.write(order, TransferFormat.PAIN_001).sha256())
                .isEqualTo(files.write(order, TransferFormat.PAIN_001).sha256())
                .isEqualTo("f0ec449f30e0768af209410fc14b7b8ca153bc80a7eed15534d3fdf8acd92214");
        assertThat(files.write(order, TransferFormat.PAIN_001).name()).isEqualTo("20130416_007.xml");
    }

    private static TransferOrder withBic() {
        var payer = Orders.PAYER;
        var known =
                new Payer(payer.account(), payer.name(), payer.street(), payer.postalCode(), payer.town(), "ZZZZPLPW");
        var plain = Orders.of(Orders.PLAIN, Orders.tranche());
        return new TransferOrder(
                plain.number(), plain.payDay(), plain.madeAt(), known, plain.profile(), plain.transfers());
    }

    private String text(TransferOrder ordered) {
        return new String(files.write(ordered, TransferFormat.PAIN_001).content(), StandardCharsets.UTF_8);
    }

    /** The names of all elements in their order. */
    private static String names(String xml) {
        return xml.replaceAll("<\\?[^>]*>|</[^>]*>", "")
                .replaceAll(">[^<]*", ">")
                .replaceAll("<(?:\\w+:)?(\\w+)[^>]*>", "$1 ")
                .strip();
    }

    private static void validate(String schema, byte[] content) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(new StreamSource(new StringReader(schema)))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(content)));
    }
}
