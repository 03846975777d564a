package pl.pomost.records.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The hash tree of RFC 6962 (Certificate Transparency): a leaf is hashed with 00 before it, a node with 01, so that neither
 * can pass for the other. Leaves are added one by one; only one hash per level is kept.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private record Subtree(long leaves, byte[] hash) {}

    private final Deque<Subtree> complete = new ArrayDeque<>();
    private long leaves;

    /** Adds a leaf. @param hash 64 hexadecimal digits */
    void add(String hash) {
        var subtree = new Subtree(1, digest(LEAF, HexFormat.of().parseHex(hash)));
        while (!complete.isEmpty() && complete.peek().leaves() == subtree.leaves()) {
            subtree = join(complete.pop(), subtree);
        }
        complete.push(subtree);
        leaves++;
    }

    long leaves() {
        return leaves;
    }

    /** The root over all leaves so far, 64 hexadecimal digits. @throws IllegalStateException without leaves */
    String root() {
        var all = complete.iterator();
        if (!all.hasNext()) {
            throw new IllegalStateException("a tree without leaves has no root");
        }
        var root = all.next();
        while (all.hasNext()) {
            root = join(all.next(), root);
        }
        return HexFormat.of().formatHex(root.hash());
    }

    private static Subtree join(Subtree left, Subtree right) {
        return new Subtree(left.leaves() + right.leaves(), digest(NODE, left.hash(), right.hash()));
    }

    private static byte[] digest(byte[]... parts) {
        return HexFormat.of().parseHex(Sha256.of(parts));
    }
}
