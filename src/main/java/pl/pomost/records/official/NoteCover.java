package pl.pomost.records.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.business.security.Pledge;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.official.SecuredContracts.Secured;

/**
 * Which notes secure which contracts. Contracts and notes are taken in their order; a contract is secured by the first note with
 * room for all of its aid, else by all notes that have room left. A note that nothing is left for secures the first contract too.
 */
final class NoteCover {

    private final Map<Integer, Money> room = new HashMap<>();
    private final Map<Integer, List<Secured>> secured = new HashMap<>();

    NoteCover(List<Pledge> notes, List<Secured> contracts, PledgeRules terms) {
        notes.forEach(note -> {
            room.put(note.number(), terms.aidOf(note.amount().orElse(Money.ZERO)));
            secured.put(note.number(), new ArrayList<>());
        });
        contracts.forEach(contract -> place(contract, notes));
        secured.values().stream()
                .filter(list -> list.isEmpty() && !contracts.isEmpty())
                .forEach(list -> list.add(contracts.get(0)));
    }

    private void place(Secured contract, List<Pledge> notes) {
        var whole = notes.stream()
                .filter(note -> !left(note).isLessThan(contract.aid()))
                .findFirst();
        if (whole.isPresent()) {
            put(whole.get(), contract);
            return;
        }
        var open = contract.aid();
        for (var note : notes) {
            var part = left(note).min(open);
            if (part.isPositive()) {
                put(note, contract);
                open = open.minus(part);
            }
        }
    }

    private void put(Pledge note, Secured contract) {
        of(note).add(contract);
        room.put(note.number(), left(note).minus(left(note).min(contract.aid())));
    }

    private Money left(Pledge note) {
        return room.getOrDefault(note.number(), Money.ZERO);
    }

    /** The contracts that the note secures, in their order. */
    List<Secured> of(Pledge note) {
        return secured.getOrDefault(note.number(), List.of());
    }
}
