package pl.pomost.platform.document;

import freemarker.ext.beans.GenericObjectModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Euro;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Titled;
import pl.pomost.kernel.text.Wording;

/**
 * How templates see values: amounts, days and names of constants as Polish readers write them; what is optional as itself or
 * as missing; methods without parameters as properties.
 */
final class PaperWrapper extends DefaultObjectWrapper {

    static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Wording WORDING = Wording.in(Texts.POLISH);

    PaperWrapper() {
        super(settings(), false);
    }

    private static DefaultObjectWrapperBuilder settings() {
        var settings = new DefaultObjectWrapperBuilder(VERSION);
        settings.setDefaultZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        settings.setIterableSupport(true);
        return settings;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof String text) {
            return new SimpleScalar(printable(text));
        }
        return value != null && isWritten(value) ? new Written(value, this) : super.wrap(value);
    }

    private static boolean isWritten(Object value) {
        return value instanceof Money
                || value instanceof Euro
                || value instanceof Share
                || value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof BigDecimal
                || value instanceof Reason
                || value instanceof Titled
                || value instanceof Enum<?>;
    }

    /** The value behind a model that a template gives to a function. */
    static Object plain(Object model) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) model);
    }

    /** Without the characters that XML forbids; whoever typed them saw nothing. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** A value that is written in Polish and still has its properties. */
    private static final class Written extends GenericObjectModel {

        Written(Object value, PaperWrapper wrapper) {
            super(value, wrapper);
        }

        @Override
        public String getAsString() {
            return object instanceof Reason reason ? WORDING.sentence(reason) : WORDING.write(object);
        }
    }
}
