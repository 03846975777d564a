package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;

/** How bridging support is asked for, assessed, paid and settled, and by when: settings of the rules. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingProcedure {

    @Column(name = "bridging_apply_days")
    int applyDays;

    @Column(name = "bridging_basic_papers")
    String basicPapers;

    @Column(name = "bridging_extended_papers")
    String extendedPapers;

    @Column(name = "bridging_basic_merit")
    boolean basicMerit;

    @Column(name = "bridging_card")
    String card;

    @Column(name = "bridging_pay_day")
    int payDay;

    @Column(name = "bridging_evidence_day")
    int evidenceDay;

    @Column(name = "bridging_final_days")
    int finalDays;

    protected BridgingProcedure() {}

    /** Where each of its settings stands. */
    static void settings(SettingPlaces.Block<BridgingProcedure> in) {
        in.put(Setting.BRIDGING_APPLY_DAYS, t -> t.applyDays, (t, v) -> t.applyDays = v);
        in.put(Setting.BRIDGING_BASIC_PAPERS, t -> t.basicPapers, (t, v) -> t.basicPapers = v);
        in.put(Setting.BRIDGING_EXTENDED_PAPERS, t -> t.extendedPapers, (t, v) -> t.extendedPapers = v);
        in.put(Setting.BRIDGING_BASIC_MERIT, t -> t.basicMerit, (t, v) -> t.basicMerit = v);
        in.put(Setting.BRIDGING_CARD, t -> t.card, (t, v) -> t.card = v);
        in.put(Setting.BRIDGING_PAY_DAY, t -> t.payDay, (t, v) -> t.payDay = v);
        in.put(Setting.BRIDGING_EVIDENCE_DAY, t -> t.evidenceDay, (t, v) -> t.evidenceDay = v);
        in.put(Setting.BRIDGING_FINAL_DAYS, t -> t.finalDays, (t, v) -> t.finalDays = v);
    }

    /** Calendar days after the signing of the grant agreement within which basic support is applied for. */
    public int applyDays() {
        return applyDays;
    }

    /** Codes of the papers that an application for basic support must have. */
    public List<String> basicPapers() {
        return words(basicPapers);
    }

    /** Codes of the papers that an application for extended support must have. */
    public List<String> extendedPapers() {
        return words(extendedPapers);
    }

    /** Whether basic support too is scored on the card. */
    public boolean basicMerit() {
        return basicMerit;
    }

    /** Code of the form of the card. */
    public String card() {
        return card;
    }

    /** Day of the month by which the month is paid. */
    public int payDay() {
        return payDay;
    }

    /** Day of the following month by which a month is proved. */
    public int evidenceDay() {
        return evidenceDay;
    }

    /** Calendar days after the last month within which the support is settled as a whole. */
    public int finalDays() {
        return finalDays;
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
