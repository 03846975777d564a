package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;

/** What points at a breach in a case and nobody was asked to look into yet; a sign is told once, whatever came of it. */
@ApplicationScoped
public class SignWatch {

    @Inject
    BreachSigns signs;

    @Inject
    Obligations obligations;

    SignWatch() {}

    /** The sentences of the new signs, in Polish as all that is kept. */
    public List<String> news(CaseFile file) {
        return newSigns(file).stream().map(SignWatch::sentence).toList();
    }

    /** The same as what was seen. */
    List<BreachSign> newSigns(CaseFile file) {
        var told = obligations.of(file.number()).stream()
                .filter(owed -> owed.kind() == ObligationKind.LOOK_INTO_SIGNS)
                .flatMap(owed -> owed.subject().stream())
                .toList();
        return signs.of(file).stream()
                .filter(sign -> !told.contains(sentence(sign)))
                .toList();
    }

    static String sentence(BreachSign sign) {
        return Wording.in(Texts.POLISH).sentence(sign.reason());
    }
}
