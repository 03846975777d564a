package pl.pomost.records.work;

import java.util.List;
import pl.pomost.kernel.refusal.Reason;

/**
 * What became of one row.
 *
 * @param place   from 1
 * @param key     names it, such as GR-2026-0005-T1 or WB-2026-0001/12
 * @param refused whether nothing was done with it
 * @param reasons then every reason
 */
public record WorkRowLine(int place, String key, boolean refused, List<Reason> reasons) {}
