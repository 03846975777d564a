package pl.pomost.records.official;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import pl.pomost.business.account.BankProfile;
import pl.pomost.business.account.OfficeAccount;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.official.Issue;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.Press;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.register.BatchLine;
import pl.pomost.records.register.BatchRegister;
import pl.pomost.records.register.BatchRowLine;

/**
 * The control sheet of a batch: account, count, sum, every row, and the SHA-256 of the file that went to the bank. Once the batch is
 * exported nothing of it changes, so the sheet is the same bytes whenever it is made; before, it says that it is a draft.
 */
@Reading
@Requires(Permission.READ_CASES)
public class BatchSheet {

    @Inject
    Letterhead letterhead;

    @Inject
    BatchRegister register;

    @Inject
    OfficeAccounts accounts;

    @Inject
    Programmes programmes;

    @Inject
    Press press;

    BatchSheet() {}

    /** As a page. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such batch */
    public String page(String number) {
        return page(register.one(number));
    }

    /** As PDF/A. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is no such batch */
    public byte[] pdf(String number) {
        var batch = register.one(number);
        var exported = batch.exportedOn();
        return press.pdf(page(batch), exported == null ? batch.madeOn() : exported);
    }

    private String page(BatchLine batch) {
        var day = batch.exportedOn();
        var issue = batch.state() != BatchState.EXPORTED || day == null ? null : new Issue(1, day, null, null);
        return press.page(content(batch), issue);
    }

    private OfficialContent content(BatchLine batch) {
        var account = accounts.account(batch.payer()).orElseThrow();
        var facts = new HashMap<String, Object>(letterhead.ofOffice());
        facts.putAll(account(account));
        facts.put("case", "");
        facts.put("batch", batch);
        facts.put(
                "rows",
                register.rows(batch.number()).stream()
                        .filter(BatchRowLine::isLive)
                        .toList());
        facts.put("madeBy", letterhead.nameOf(batch.madeBy()));
        var approvedBy = batch.approvedBy();
        if (approvedBy != null) {
            facts.put("approvedBy", letterhead.nameOf(approvedBy));
        }
        var exportedBy = batch.exportedBy();
        if (exportedBy != null) {
            facts.put("exportedBy", letterhead.nameOf(exportedBy));
        }
        return new OfficialContent(
                OfficialKind.BATCH_SHEET,
                batch.number(),
                "Arkusz kontrolny paczki przelewów nr " + batch.number(),
                batch.madeOn(),
                facts);
    }

    private Map<String, Object> account(OfficeAccount account) {
        var project = programmes.project(account.projectCode().orElseThrow());
        var profile = account.profile().flatMap(accounts::profile).map(BankProfile::title);
        return Map.of(
                "account",
                account.number().display(),
                "project",
                project.title(),
                "programme",
                project.programme(),
                "profile",
                profile.orElseThrow());
    }
}
