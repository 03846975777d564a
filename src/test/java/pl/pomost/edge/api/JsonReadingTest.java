package pl.pomost.edge.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

class JsonReadingTest {

    private enum Colour {
        RED
    }

    private record Wheel(int spokes) {}

    private record Cart(
            String name,
            @Nullable Boolean open,
            int doors,
            BigDecimal length,
            LocalDate built,
            Money price,
            CaseNumber number,
            Colour colour,
            List<Wheel> wheels) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "null",
                "{}",
                "{'name':null}",
                "{'name':'Łódź 👩','open':true,'doors':2,'length':1.25,'built':'2026-02-28','price':'1234.50',"
                        + "'number':'GR-2026-0005','colour':'RED','wheels':[{'spokes':12},{'spokes':-1}]}"
            })
    void takesWhatFits(String body) {
        assertThatCode(() -> read(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    []                       | body             | json.no-object
                    'x'                      | body             | json.no-object
                    {'name':1}               | name             | json.no-text
                    {'name':true}            | name             | json.no-text
                    {'name':{}}              | name             | json.no-text
                    {'name':'a\\ud800'}      | name             | json.no-text
                    {'open':'true'}          | open             | json.no-boolean
                    {'open':1}               | open             | json.no-boolean
                    {'doors':'1'}            | doors            | json.no-whole-number
                    {'doors':1.5}            | doors            | json.no-whole-number
                    {'doors':1e400000000}    | doors            | json.no-whole-number
                    {'doors':9999999999}     | doors            | json.no-whole-number
                    {'length':1e400000000}   | length           | json.no-number
                    {'length':'1'}           | length           | json.no-number
                    {'built':'2025-02-29'}   | built            | json.no-day
                    {'built':'0000-01-01'}   | built            | json.no-day
                    {'built':'+12026-01-01'} | built            | json.no-day
                    {'built':20260101}       | built            | json.no-day
                    {'price':1234.50}        | price            | json.no-amount
                    {'price':'1.500'}        | price            | json.no-amount
                    {'price':'1e5'}          | price            | json.no-amount
                    {'number':'GR-1'}        | number           | not-a-case-number
                    {'colour':'red'}         | colour           | not-a-choice
                    {'wheels':{}}            | wheels           | json.no-list
                    {'wheels':[null]}        | wheels[0]        | required
                    {'wheels':[{'rim':1}]}   | wheels[0].rim    | json.unknown-field
                    {'wheels':[{'spokes':'1'}]} | wheels[0].spokes | json.no-whole-number
                    """)
    void tellsWhatDoesNotFitWithItsField(String body, String field, String rule) {
        assertThat(refused(body).verdict().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.rule()).isEqualTo(rule))
                .satisfies(reason -> assertThat(reason.field()).isEqualTo(field));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(refused("{'name':1,'doors':'x','tail':1}").verdict().reasons())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{'name':'a'}x", "{'name':'a'}{}", "{'name':'a','name':'b'}", "{name:1}", "{'doors':01}"})
    void takesOneJsonValueAndNothingElse(String body) {
        assertThat(refused(body).verdict().reasons().get(0).rule()).startsWith("json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'wheels':", "{'doors':"})
    void refusesWhatIsNestedTooDeep(String opening) {
        assertThat(refused(opening.repeat(5_000)).verdict().reasons()).hasSize(1);
    }

    @Test
    void takesNothingButUtf8() {
        var latin = "{\"name\":\"Łódź\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(catchThrowableOfType(BadValue.class, () -> JsonReading.check(latin, Cart.class)))
                .isNotNull();
    }

    private static BadValue refused(String body) {
        var refused = catchThrowableOfType(BadValue.class, () -> read(body));
        assertThat(refused).as(body).isNotNull();
        return refused;
    }

    private static void read(String body) {
        JsonReading.check(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Cart.class);
    }
}
