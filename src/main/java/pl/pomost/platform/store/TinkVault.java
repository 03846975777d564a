package pl.pomost.platform.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.prf.HkdfPrfKey;
import com.google.crypto.tink.prf.HkdfPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The vault on Google Tink. The master key feeds a pseudo-random function (HKDF with SHA-256); of it come the key that seals
 * (AES-256-GCM) and, under another label, the hashes by which values are searched.
 */
public final class TinkVault implements Vault {

    /** Length of the master key in bytes. */
    public static final int KEY_BYTES = 32;

    private static final byte[] PURPOSE = "pomost".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_ID = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int SEARCH_BYTES = 32;

    private final PrfSet chance;
    private final Aead seal;

    /** @param master 32 bytes of chance */
    public TinkVault(byte[] master) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            chance = keyset(prfKey(master)).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
            seal = keyset(sealKey(drawn("seal", KEY_BYTES))).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the vault cannot be built", impossible);
        }
    }

    @Override
    public String seal(String plain) {
        try {
            var sealed = seal.encrypt(plain.getBytes(StandardCharsets.UTF_8), PURPOSE);
            return Base64.getEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a value cannot be sealed", broken);
        }
    }

    @Override
    public String open(String sealed) {
        try {
            return new String(seal.decrypt(Base64.getDecoder().decode(sealed), PURPOSE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException foreign) {
            throw new IllegalStateException("a sealed value does not open with this key", foreign);
        }
    }

    @Override
    public String searchKey(String plain) {
        try {
            return HexFormat.of().formatHex(drawn("search " + plain, SEARCH_BYTES));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a search key cannot be made", broken);
        }
    }

    private byte[] drawn(String label, int length) throws GeneralSecurityException {
        return chance.computePrimary(label.getBytes(StandardCharsets.UTF_8), length);
    }

    @AccessesPartialKey
    private static Key prfKey(byte[] master) throws GeneralSecurityException {
        return HkdfPrfKey.builder()
                .setParameters(HkdfPrfParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setHashType(HkdfPrfParameters.HashType.SHA256)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(master, InsecureSecretKeyAccess.get()))
                .build();
    }

    @AccessesPartialKey
    private static Key sealKey(byte[] bytes) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(NONCE_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .setIdRequirement(KEY_ID)
                .build();
    }

    private static KeysetHandle keyset(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(KEY_ID).makePrimary())
                .build();
    }
}
