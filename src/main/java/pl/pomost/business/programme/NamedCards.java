package pl.pomost.business.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.CardKind;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** Whether the forms of cards that a new version of the rules names are there, and fit it. */
@ApplicationScoped
class NamedCards {

    @Inject
    MeritCards cards;

    NamedCards() {}

    /** Gives the version the highest score of its form. @throws pl.pomost.kernel.refusal.Refusal INVALID when a form does not fit */
    void settle(SupportRules rules) {
        var check = new Check();
        var form = named(check, rules, Setting.MERIT_CARD, CardKind.GRANT);
        form.ifPresent(card -> ties(check, rules, card));
        named(check, rules, Setting.FORMAL_CARD, CardKind.FORMAL);
        named(check, rules, Setting.BRIDGING_CARD, CardKind.EXTENDED_BRIDGING);
        check.orRefuse();
        rules.scores.max = form.orElseThrow().maxPoints();
    }

    private Optional<MeritCard> named(Check check, SupportRules rules, Setting setting, CardKind kind) {
        var code = setting.written(rules);
        var card = cards.find(code).filter(each -> each.kind() == kind);
        check.that(setting.name(), card.isPresent(), () -> Reason.ofField(setting.name(), "rules.no-card")
                .with("card", code));
        card.ifPresent(each ->
                check.that(setting.name(), !each.inForceFrom().isAfter(rules.inForceFrom()), () -> Reason.ofField(
                                setting.name(), "rules.card-later")
                        .with("card", code)
                        .with("from", each.inForceFrom())));
        return card;
    }

    private static void ties(Check check, SupportRules rules, MeritCard card) {
        var known = card.categories().stream().map(CardCategory::code).toList();
        check.that(
                Setting.TIE_BREAK_CATEGORIES.name(),
                known.containsAll(rules.ranking().tieBreakCategories()),
                () -> Reason.ofField(Setting.TIE_BREAK_CATEGORIES.name(), "rules.tie-break")
                        .with("card", card.code())
                        .with("categories", known));
    }
}
