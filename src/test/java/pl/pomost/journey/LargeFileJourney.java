package pl.pomost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import pl.pomost.api.ApprovedCase;
import pl.pomost.it.Outside;

/** A file that no page takes is not sent, and the reader is told why. */
class LargeFileJourney extends Outside {

    @Test
    void saysThatAFileIsTooLarge() {
        var given = ApprovedCase.named("Spółdzielnia Socjalna Wielki Plik", "FOUND");
        var advisor = Desk.of("doradca").openCase(given.number(), "documents");
        var page = advisor.page();
        var file = page.locator("input[type=file]").first();

        file.setInputFiles(new FilePayload("skan.pdf", "application/pdf", new byte[13_000_000]));
        assertThat(page.locator(".busy")).containsText("Plik jest za duży");
        assertThat(file).hasValue("");

        file.setInputFiles(new FilePayload("skan.pdf", "application/pdf", new byte[1000]));
        assertThat(page.locator(".busy")).isEmpty();
        advisor.leave();
    }
}
