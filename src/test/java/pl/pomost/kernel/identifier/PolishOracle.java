package pl.pomost.kernel.identifier;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.constraints.pl.REGON;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The opinion of Hibernate Validator on Polish numbers. */
final class PolishOracle implements AutoCloseable {

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator validator = factory.getValidator();

    boolean acceptsPesel(String value) {
        return accepts("pesel", value);
    }

    boolean acceptsNip(String value) {
        return accepts("nip", value);
    }

    boolean acceptsRegon(String value) {
        return accepts("regon", value);
    }

    private boolean accepts(String field, String value) {
        return validator.validateValue(Numbers.class, field, value).isEmpty();
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Only carries the constraints. */
    static class Numbers {
        @PESEL
        String pesel = "";

        @NIP
        String nip = "";

        @REGON
        String regon = "";
    }
}
