package pl.pomost.kernel.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SensitiveTextTest {

    @Test
    void keepsItsTextAndNeverPrintsIt() {
        SensitiveText note = new SensitiveText("a word about health");

        assertThat(note.value()).isEqualTo("a word about health");
        assertThat("note=" + note).isEqualTo("note=•••");
        assertThat(new SensitiveText("")).hasToString("•••");
    }
}
