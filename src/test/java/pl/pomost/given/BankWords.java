package pl.pomost.given;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.kernel.money.Money;

/** A bank of the tests: writes statements of the office's account as camt.053 or MT940, after whatever moved on it. */
public final class BankWords {

    /** The office's account of the tests. */
    public static final String ACCOUNT = "20999900000000000000000001";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd");

    private final String id;
    private final LocalDate day;
    private final Money opening;
    private final List<Said> moved = new ArrayList<>();
    private String account = ACCOUNT;

    /** One movement as the bank says it. */
    private record Said(
            Money amount, String reference, String own, String account, String name, String title, boolean storno) {}

    private BankWords(String id, LocalDate day, Money opening) {
        this.id = id;
        this.day = day;
        this.opening = opening;
    }

    /** @param id the bank's number of the statement; for MT940 digits only */
    public static BankWords of(String id, LocalDate day, String opening) {
        return new BankWords(id, day, Money.of(opening));
    }

    public BankWords about(String other) {
        account = other;
        return this;
    }

    /** @param own the reference that whoever paid had given, empty for none */
    public BankWords moved(String amount, String own, String other, String name, String title) {
        return said(amount, own, other, name, title, false);
    }

    /** The bank takes an earlier movement back: the amount is the opposite of that one's. */
    public BankWords tookBack(String amount, String own, String other, String title) {
        return said(amount, own, other, "Spółdzielnia Socjalna Żuraw", title, true);
    }

    private BankWords said(String amount, String own, String other, String name, String title, boolean storno) {
        moved.add(new Said(Money.of(amount), "B%07d".formatted(moved.size() + 1), own, other, name, title, storno));
        return this;
    }

    public BankWords moved(String amount, String own, String other, String title) {
        return moved(amount, own, other, "Spółdzielnia Socjalna Żuraw", title);
    }

    public Money closing() {
        return moved.stream().map(Said::amount).collect(Money.summing()).plus(opening);
    }

    /** @param version 02 or 08 */
    public byte[] camt(String version) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.")
                .append(version)
                .append("\">");
        xml.append("<BkToCstmrStmt>\n<GrpHdr><MsgId>M</MsgId><CreDtTm>")
                .append(day)
                .append("T23:00:00</CreDtTm></GrpHdr>\n");
        xml.append("<Stmt><Id>").append(id).append("</Id><CreDtTm>").append(day).append("T23:00:00</CreDtTm>\n");
        xml.append("<Acct><Id><IBAN>PL").append(account).append("</IBAN></Id><Ccy>PLN</Ccy></Acct>\n");
        xml.append(balance("OPBD", opening)).append(balance("CLBD", closing()));
        moved.forEach(each -> xml.append(entry(each, version.equals("08"))));
        return xml.append("</Stmt></BkToCstmrStmt></Document>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String balance(String code, Money amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp>" + amount(amount) + "<Dt><Dt>" + day
                + "</Dt></Dt></Bal>\n";
    }

    private static String amount(Money amount) {
        return "<Amt Ccy=\"PLN\">" + amount.max(amount.negate()) + "</Amt><CdtDbtInd>"
                + (amount.isNegative() ? "DBIT" : "CRDT") + "</CdtDbtInd>";
    }

    private String entry(Said said, boolean wrapped) {
        var side = said.amount.isNegative() != said.storno ? "Cdtr" : "Dbtr";
        var name = "<Nm>" + escaped(said.name) + "</Nm>";
        return "<Ntry>" + amount(said.amount) + (said.storno ? "<RvslInd>true</RvslInd>" : "")
                + (wrapped ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>")
                + "<BookgDt><Dt>"
                + day + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt><AcctSvcrRef>" + said.reference
                + "</AcctSvcrRef><BkTxCd><Prtry><Cd>NTRF</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>"
                + (said.own.isEmpty() ? "NOTPROVIDED" : escaped(said.own)) + "</EndToEndId></Refs>"
                + (wrapped ? amount(said.amount) : "") + "<RltdPties><" + side + ">"
                + (wrapped ? "<Pty>" + name + "</Pty>" : name) + "</" + side + "><" + side + "Acct><Id><IBAN>PL"
                + said.account + "</IBAN></Id></" + side + "Acct></RltdPties><RmtInf><Ustrd>" + escaped(said.title)
                + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** @param sign what the bank cuts its sub-fields with */
    public byte[] mt940(String sign, String encoding) {
        var text = new StringBuilder(":20:ST\r\n:25:/PL")
                .append(account)
                .append("\r\n:28C:")
                .append(id);
        text.append("\r\n:60F:").append(balance(opening)).append("\r\n");
        moved.forEach(each -> text.append(movement(each, sign)));
        text.append(":62F:").append(balance(closing())).append("\r\n-\r\n");
        return text.toString().getBytes(Charset.forName(encoding));
    }

    private String balance(Money amount) {
        return (amount.isNegative() ? "D" : "C") + SHORT.format(day) + "PLN" + comma(amount);
    }

    private String movement(Said said, String sign) {
        var text = new StringBuilder(":61:")
                .append(SHORT.format(day))
                .append(SHORT.format(day).substring(2));
        text.append(said.storno ? "R" : "")
                .append(said.amount.isNegative() != said.storno ? "D" : "C")
                .append("N")
                .append(comma(said.amount));
        text.append("NTRFNONREF//")
                .append(said.reference)
                .append("\r\n:86:020")
                .append(sign)
                .append("00PRZELEW");
        var titles = cut(said.title + (said.own.isEmpty() ? "" : " " + said.own));
        for (int i = 0; i < titles.size(); i++) {
            text.append("\r\n").append(sign).append(20 + i).append(titles.get(i));
        }
        text.append("\r\n").append(sign).append("32").append(said.name.substring(0, Math.min(27, said.name.length())));
        return text.append("\r\n")
                .append(sign)
                .append("38PL")
                .append(said.account)
                .append("\r\n")
                .toString();
    }

    /** As banks cut: 27 characters each; what the test passes on is shorter than seven of them. */
    private static List<String> cut(String title) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < title.length(); i += 27) {
            parts.add(title.substring(i, Math.min(title.length(), i + 27)));
        }
        return parts;
    }

    private static String comma(Money amount) {
        return amount.max(amount.negate()).toString().replace('.', ',');
    }
}
