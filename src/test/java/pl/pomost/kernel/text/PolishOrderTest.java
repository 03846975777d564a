package pl.pomost.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolishOrderTest {

    @Test
    void sortsAsAPolishDictionary() {
        var dictionary = List.of(
                "Adam", "Ćma", "Dąb", "Kowal", "Lipa", "Łąka", "Malina", "Ósemka", "Sosna", "Świt", "Wierzba", "Zefir",
                "Źrebię", "Żaba");

        assertThat(dictionary.stream().sorted(Comparator.comparing(PolishOrder::key)))
                .containsExactlyElementsOf(dictionary);
    }

    @Test
    void sortsByteByByteWhateverTheCase() {
        assertThat(Stream.of("żuk", "Łoś", "lis", "Zając").sorted(Comparator.comparing(PolishOrder::key)))
                .containsExactly("lis", "Łoś", "Zając", "żuk");
        assertThat(PolishOrder.key("Spółdzielnia „Młyn”")).matches("[0-9a-f]{1,120}");
    }

    @Test
    void fitsItsColumn() {
        assertThat(PolishOrder.key("Ż".repeat(500))).hasSize(120);
    }
}
