package pl.pomost.business.casefile;

/** Where a case stands. The code is the one of the programme's documents. */
public enum Stage {
    GROUP_FORMING("G05"),
    APPLICATION_DRAFT("G10"),
    SUBMITTED("G20"),
    FORMAL_ASSESSMENT("G30"),
    FORMAL_CORRECTION("G31"),
    FORMALLY_REJECTED("G32"),
    MERIT_ASSESSMENT("G40"),
    THIRD_ASSESSMENT("G41"),
    NEGOTIATION("G42"),
    RANKED_RECOMMENDED("G50"),
    RANKED_RESERVE("G51"),
    MERIT_REJECTED("G52"),
    APPEAL("G55"),
    NOT_FUNDED("G58"),
    APPROVED("G60"),
    REGISTRATION("G65"),
    CONTRACT_PREP("G70"),
    CONTRACT_SIGNED("G80"),
    SPENDING("G85"),
    SETTLEMENT_SUBMITTED("G86"),
    SETTLEMENT_CORRECTION("G87"),
    SETTLED("G88"),
    MONITORING("G90"),
    CLOSED("G95"),
    SUSPENDED("G96"),
    REPAYMENT_DEMANDED("G97"),
    REPAID("G98"),
    ENFORCEMENT("G99"),
    WITHDRAWN("G00");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * Whether nothing leads on from here but an appeal. A case stays repaid only when all of its grant came back: after a part it
     * goes on at once.
     */
    public boolean isEnd() {
        return this == REPAID || Move.from(this).stream().allMatch(Move::isRemedy);
    }
}
