package pl.pomost.business.aid;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/**
 * All who count as one undertaking with a recipient, however many links lie between them.
 *
 * @param nips    their tax numbers in order, that of the recipient among them
 * @param carrier whether one of them carries goods by road for hire
 */
public record SingleUndertaking(List<Nip> nips, boolean carrier) {

    /** Draws the circle around a recipient as it is on that day. */
    static SingleUndertaking around(Nip recipient, LocalDate day, Aids aids) {
        var found = new TreeSet<>(Comparator.comparing(Nip::value));
        var waiting = new ArrayDeque<>(List.of(recipient));
        var carrier = false;
        while (!waiting.isEmpty()) {
            var nip = waiting.remove();
            if (found.add(nip)) {
                var known = live(aids.undertakings(List.of(nip))).stream()
                        .filter(each -> !each.since().isAfter(day))
                        .toList();
                carrier |= known.stream().anyMatch(Undertaking::isCarrier);
                known.stream()
                        .flatMap(link -> link.linkedNip().stream().flatMap(other -> Stream.of(link.nip(), other)))
                        .forEach(waiting::add);
            }
        }
        return new SingleUndertaking(List.copyOf(found), carrier);
    }

    /** What nothing revokes. */
    static List<Undertaking> live(Collection<Undertaking> all) {
        Set<List<Object>> revoked = all.stream()
                .flatMap(entry -> entry.revokes().stream().map(number -> List.<Object>of(entry.caseNumber(), number)))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(entry -> entry.revokes().isEmpty())
                .filter(entry -> !revoked.contains(List.<Object>of(entry.caseNumber(), entry.number())))
                .toList();
    }

    /** What nothing corrects. */
    static List<DeMinimisAid> liveAid(Collection<DeMinimisAid> all) {
        var left = new ArrayList<>(all);
        for (var entry : all) {
            entry.corrects()
                    .ifPresent(number -> left.removeIf(other ->
                            other.number() == number && Objects.equals(other.caseNumber(), entry.caseNumber())));
        }
        return left;
    }

    static boolean isLive(CaseNumber caseNumber, int number, Collection<DeMinimisAid> all) {
        return liveAid(all).stream()
                .anyMatch(
                        entry -> entry.number() == number && entry.caseNumber().equals(caseNumber));
    }
}
