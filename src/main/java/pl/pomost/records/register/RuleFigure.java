package pl.pomost.records.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.SupportRules;

/**
 * One figure of a version of the rules. Its name and its explanation are texts: {@code rules.<name>} and
 * {@code rules.<name>.why}.
 *
 * @param name  name of the setting
 * @param value amount, share, number, constant; null where the rules set none
 */
public record RuleFigure(String name, @Nullable Object value) {

    /** Key of its name. */
    public String key() {
        return "rules." + name;
    }

    /** Key of its explanation. */
    public String whyKey() {
        return key() + ".why";
    }

    static List<RuleFigure> all(SupportRules rules) {
        return List.of(
                new RuleFigure("grantPerPerson", rules.grantPerPerson()),
                new RuleFigure("grantPerCooperative", rules.grantPerCooperative()),
                new RuleFigure("personsCountedLegal", rules.personsCountedLegal()),
                new RuleFigure("minFoundersNatural", rules.minFoundersNatural()),
                new RuleFigure("minFoundersLegal", rules.minFoundersLegal()),
                new RuleFigure("trainingQuarters", rules.trainingQuarters()),
                new RuleFigure("attendanceThreshold", rules.attendanceThreshold()),
                new RuleFigure("scoreMax", rules.scoreMax()),
                new RuleFigure("scoreThreshold", rules.scoreThreshold()),
                new RuleFigure("categoryThreshold", rules.categoryThreshold()),
                new RuleFigure("divergence", rules.divergence()),
                new RuleFigure("divergenceOnOpposite", rules.divergenceOnOpposite()),
                new RuleFigure("tranches", rules.tranches()),
                new RuleFigure("correctionDays", rules.correctionDays()),
                new RuleFigure("formalDays", rules.formalDays()),
                new RuleFigure("meritDays", rules.meritDays()),
                new RuleFigure("registrationDays", rules.registrationDays()),
                new RuleFigure("agreementDays", rules.agreementDays()),
                new RuleFigure("firstTrancheDays", rules.firstTrancheDays()),
                new RuleFigure("spendingDays", rules.spendingDays()),
                new RuleFigure("settlementDays", rules.settlementDays()),
                new RuleFigure("settlementCheckDays", rules.settlementCheckDays()),
                new RuleFigure("lineDeviation", rules.lineDeviation()),
                new RuleFigure("bridgingOperatorCap", rules.bridgingOperatorCap()),
                new RuleFigure("bridgingBasicMonths", rules.bridgingBasicMonths()),
                new RuleFigure("bridgingTotalMonths", rules.bridgingTotalMonths()),
                new RuleFigure("bridgingGraceDays", rules.bridgingGraceDays()),
                new RuleFigure("durabilityMonths", rules.durabilityMonths()),
                new RuleFigure("firstVisitMonths", rules.firstVisitMonths()),
                new RuleFigure("guaranteeExtraMonths", rules.guaranteeExtraMonths()),
                new RuleFigure("incomeCertificateMonths", rules.incomeCertificateMonths()),
                new RuleFigure("interestKind", rules.interest().kind()),
                new RuleFigure("interestCountStartDay", rules.interest().countStartDay()),
                new RuleFigure("interestRounding", rules.interest().rounding()),
                new RuleFigure("interestFreeUpTo", rules.interest().freeUpTo().orElse(null)),
                new RuleFigure("explanationDays", rules.explanationDays()),
                new RuleFigure("repaymentDays", rules.repaymentDays()),
                new RuleFigure("repaymentDayKind", rules.repaymentDayKind()));
    }
}
