package pl.pomost.edge.desk.repayment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import pl.pomost.business.repayment.AnswerRepayment;
import pl.pomost.business.repayment.EnterRepayment;
import pl.pomost.business.repayment.RecordDelivery;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** What happens to a demand on the case screen: it is delivered, and payments come in. */
@Named
@ViewScoped
public class PaymentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    RepaymentPage repaymentPage;

    @Inject
    Door door;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    EnterRepayment enterRepayment;

    @Inject
    AnswerRepayment answerRepayment;

    private RepaymentForm delivery = new RepaymentForm();
    private RepaymentForm entry = new RepaymentForm();
    private final Map<Integer, RepaymentForm> refusals = new HashMap<>();

    PaymentPage() {}

    public void deliver(String demand) {
        does(
                () -> recordDelivery.handle(new RecordDelivery.Command(casePage.ref(), demand, delivery.getDay())),
                "repayment.done.deliver");
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void enter(String demand) {
        does(
                () -> enterRepayment.handle(new EnterRepayment.Command(
                        casePage.ref(), demand, entry.getAmount(), entry.getDay(), entry.getText())),
                "repayment.done.enter");
    }

    public void confirm(String demand, int payment) {
        answer(demand, payment, AnswerRepayment.Confirmation.CONFIRMED, "repayment.done.confirm");
    }

    public void refuse(String demand, int payment) {
        answer(demand, payment, AnswerRepayment.Confirmation.REFUSED, "repayment.done.refuse");
    }

    private void answer(String demand, int payment, AnswerRepayment.Confirmation answer, String doneKey) {
        var grounds = refusal(payment).getText();
        does(
                () -> answerRepayment.handle(
                        new AnswerRepayment.Command(casePage.ref(), demand, payment, answer, grounds)),
                doneKey);
    }

    private void does(Supplier<Receipt> work, String doneKey) {
        if (casePage.does(work, doneKey)) {
            delivery = new RepaymentForm();
            entry = new RepaymentForm();
            refusals.clear();
            repaymentPage.refresh();
        }
    }

    public boolean isEntering() {
        return door.actor().may(Permission.ENTER_REPAYMENTS);
    }

    public boolean isConfirming() {
        return door.actor().may(Permission.CONFIRM_REPAYMENTS);
    }

    public RepaymentForm getDelivery() {
        return delivery;
    }

    public RepaymentForm getEntry() {
        return entry;
    }

    /** What is typed about refusing one payment. */
    public RepaymentForm refusal(int payment) {
        return refusals.computeIfAbsent(payment, none -> new RepaymentForm());
    }
}
