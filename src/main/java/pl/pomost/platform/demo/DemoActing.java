package pl.pomost.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.platform.guard.PresentActor;
import pl.pomost.platform.setup.BusinessDay;

/** Lets somebody of the cast do something on a day of the story: one request, one day, one actor. */
@ApplicationScoped
class DemoActing {

    @Inject
    RequestContextController request;

    @Inject
    PresentActor present;

    @Inject
    BusinessDay day;

    @Inject
    CaseFiles files;

    DemoActing() {}

    /** The business day on which the story ends. */
    LocalDate today() {
        request.activate();
        try {
            return day.first();
        } finally {
            request.deactivate();
        }
    }

    /** Looks something up while nobody does anything; what is read once in a request, such as free days, needs one. */
    <T> T looks(Supplier<T> up) {
        request.activate();
        try {
            return up.get();
        } finally {
            request.deactivate();
        }
    }

    /** Somebody does something. */
    Receipt does(LocalDate on, String account, Role role, Supplier<Receipt> deed) {
        request.activate();
        try {
            present.enters(new Actor(account, Set.of(role)));
            day.standsOn(on);
            return deed.get();
        } finally {
            request.deactivate();
        }
    }

    /** Somebody does something to a case as it stands. */
    Receipt does(DemoCase told, LocalDate on, String account, Role role, Function<CaseRef, Receipt> deed) {
        return does(
                on,
                account,
                role,
                () -> deed.apply(
                        new CaseRef(told.number(), files.look(told.number()).version())));
    }

    Receipt advisor(DemoCase told, LocalDate on, Function<CaseRef, Receipt> deed) {
        return does(told, on, told.advisor(), Role.ADVISOR, deed);
    }

    Receipt manager(DemoCase told, LocalDate on, Function<CaseRef, Receipt> deed) {
        return does(told, on, told.manager(), Role.MANAGER, deed);
    }

    Receipt assessor(DemoCase told, LocalDate on, String account, Function<CaseRef, Receipt> deed) {
        return does(told, on, account, Role.ASSESSOR, deed);
    }

    Receipt accountant(DemoCase told, LocalDate on, Function<CaseRef, Receipt> deed) {
        return does(told, on, "ksiegowa", Role.ACCOUNTANT, deed);
    }
}
