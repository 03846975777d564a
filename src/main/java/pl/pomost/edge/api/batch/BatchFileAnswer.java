package pl.pomost.edge.api.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The file of an exported batch.
 *
 * @param fileName how the bank wants it called
 * @param sha256   SHA-256 of its bytes, as it stands in the trail
 * @param content  its bytes in Base64
 * @param entry    number of the entry of the trail that says who took it
 */
@Schema(name = "BatchFileAnswer")
public record BatchFileAnswer(
        @Schema(example = "20260302_007.pli") String fileName,

        String sha256,

        @Schema(format = "byte", example = "MTEwLDIwMjYwMzAy")
        String content,

        long entry) {}
