package pl.pomost.edge.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.text.Texts;

/** Settings as a Pole reads them, not as commands write them. */
class SettingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RANKING_ON | true | tak",
                "RANKING_ON | false | nie",
                "GRANT_PER_PERSON | 1000.00 | 1_000,00_zł",
                "APPEAL_RESERVE | 10 | 10_%",
                "APPEAL_DAY_KIND | WORKING | dni robocze",
                "TRANCHES | 80,20 | 80_%, 20_%",
                "BRIDGING_OPERATOR_CAP | '' | –",
                "GRANT_PER_PERSON | dużo | dużo"
            })
    void areWrittenInWords(Setting setting, String written, String read) {
        assertThat(Words.in(Texts.POLISH).setting(setting, written)).isEqualTo(read.replace('_', '\u00a0'));
    }
}
