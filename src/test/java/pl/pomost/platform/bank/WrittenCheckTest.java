package pl.pomost.platform.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** A file that says anything else than its order is refused, each fault by its own rule. */
class WrittenCheckTest {

    private static final String ELSEWHERE = "20999900000000000000000001";
    private static final String WRONG_DIGITS = "91999900000000000000000002";

    private final TransferOrder order = Orders.of(Orders.PLAIN, Orders.tranche(), Orders.month());
    private final BankText text = new BankText(Orders.PLAIN, StandardCharsets.UTF_8, PainFile.STRUCTURAL);
    private final Written sound = read();

    @Test
    void takesWhatSaysItsOrder() {
        assertThat(rules(sound)).isEmpty();
    }

    @Test
    void refusesAnotherCount() {
        assertThat(rules(new Written(3, sound.sum(), sound.transfers()))).containsExactly("transfer.count");
        assertThat(rules(new Written(1, sound.sum(), sound.transfers()))).containsExactly("transfer.count");
    }

    @Test
    void refusesAFileThatLeavesATransferOutOrBringsOneMore() {
        var first = sound.transfers().get(0);
        var more = new ArrayList<>(sound.transfers());
        more.add(first);

        assertThat(rules(new Written(2, sound.sum(), List.of(first))))
                .containsExactly("transfer.count", "transfer.sum");
        assertThat(rules(new Written(2, sound.sum(), more))).containsExactly("transfer.count", "transfer.sum");
    }

    @Test
    void refusesAnotherSum() {
        assertThat(verdict(new Written(2, Money.of("24000.01"), sound.transfers())))
                .containsExactly(Reason.of("transfer.sum")
                        .with("ordered", Money.of("24000.00"))
                        .with("written", Money.of("24000.00")));
    }

    @Test
    void refusesAnotherAmount() {
        var changed = first(line -> amount(line, "16000.01"));

        assertThat(verdict(new Written(2, sound.sum(), changed)))
                .containsExactly(
                        Reason.of("transfer.sum")
                                .with("ordered", Money.of("24000.00"))
                                .with("written", Money.of("24000.01")),
                        Reason.of("transfer.amount")
                                .with("reference", "GR-2013-0005-T1")
                                .with("amount", Money.of("16000.00")));
    }

    /** The sum is right, and each amount is the other's. */
    @Test
    void refusesAmountsThatChangedPlaces() {
        var changed = List.of(
                amount(sound.transfers().get(0), "8000.00"),
                amount(sound.transfers().get(1), "16000.00"));

        assertThat(rules(new Written(2, sound.sum(), changed))).containsExactly("transfer.amount", "transfer.amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELSEWHERE, WRONG_DIGITS, "9099990000000000000000000", "", "PL90999900000000000000000002"})
    void refusesAnotherAccountOfThePayee(String account) {
        assertThat(rules(line -> new Written.Line(
                        line.reference(),
                        line.amount(),
                        line.payer(),
                        account,
                        line.name(),
                        line.title(),
                        line.texts())))
                .containsExactly("transfer.account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90999900000000000000000002", "21999900000000000000000001", ""})
    void refusesAnotherPayer(String payer) {
        assertThat(rules(line -> new Written.Line(
                        line.reference(),
                        line.amount(),
                        payer,
                        line.account(),
                        line.name(),
                        line.title(),
                        line.texts())))
                .containsExactly("transfer.payer");
    }

    @Test
    void refusesAnotherReferenceAndOneThatStandsTwice() {
        assertThat(rules(line -> reference(line, "GR-2013-0005-T2"))).containsExactly("transfer.reference");
        assertThat(rules(line -> reference(line, "GR-2013-0005-M1")))
                .containsExactly("transfer.reference", "transfer.reference-twice");
    }

    @Test
    void refusesAReferenceThatIsLongerThanBanksKeep() {
        var longest = "G".repeat(35);
        var taken = Orders.of(Orders.PLAIN, Orders.transfer(longest, "1.00", "A"));
        var tooLong = Orders.of(Orders.PLAIN, Orders.transfer(longest + "G", "1.00", "A"));

        assertThat(new WrittenCheck(taken, text).verdict(read(taken)).isAllowed())
                .isTrue();
        assertThat(new WrittenCheck(tooLong, text).verdict(read(tooLong)).reasons())
                .extracting(Reason::rule)
                .containsExactly("transfer.reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A; B", "A & B", "A: B", "A\nB", "A\tB", "Łódź", "A<B", "東", "A$", "\"A\""})
    void refusesCharactersThatTheBankForbids(String name) {
        var changed = first(line -> named(line, name));

        assertThat(verdict(new Written(2, sound.sum(), changed)))
                .containsExactly(Reason.of("transfer.characters")
                        .with("reference", "GR-2013-0005-T1")
                        .with("text", name));
    }

    @Test
    void refusesAFileWithoutANameOrWithoutTheReferenceInTheTitle() {
        assertThat(rules(line -> named(line, " "))).containsExactly("transfer.no-name");
        assertThat(rules(line -> titled(line, "umowa 5/2013/D"))).containsExactly("transfer.title");
        assertThat(rules(line -> titled(line, "umowa GR-2013-|0005-T1"))).isEmpty();
    }

    private static Written.Line amount(Written.Line line, String amount) {
        return new Written.Line(
                line.reference(),
                Money.of(amount),
                line.payer(),
                line.account(),
                line.name(),
                line.title(),
                line.texts());
    }

    private static Written.Line reference(Written.Line line, String reference) {
        return new Written.Line(
                reference, line.amount(), line.payer(), line.account(), line.name(), line.title(), line.texts());
    }

    private static Written.Line named(Written.Line line, String name) {
        return new Written.Line(
                line.reference(),
                line.amount(),
                line.payer(),
                line.account(),
                name,
                line.title(),
                List.of(name, line.title(), line.reference()));
    }

    private static Written.Line titled(Written.Line line, String title) {
        return new Written.Line(
                line.reference(), line.amount(), line.payer(), line.account(), line.name(), title, line.texts());
    }

    private List<Written.Line> first(UnaryOperator<Written.Line> change) {
        return List.of(change.apply(sound.transfers().get(0)), sound.transfers().get(1));
    }

    private List<String> rules(UnaryOperator<Written.Line> change) {
        return rules(new Written(sound.count(), sound.sum(), first(change)));
    }

    private List<String> rules(Written file) {
        return verdict(file).stream().map(Reason::rule).toList();
    }

    private List<Reason> verdict(Written file) {
        return new WrittenCheck(order, text).verdict(file).reasons();
    }

    private Written read() {
        return read(order);
    }

    private Written read(TransferOrder ordered) {
        var file = new PainFile(ordered, text);
        return file.read(file.write());
    }
}
