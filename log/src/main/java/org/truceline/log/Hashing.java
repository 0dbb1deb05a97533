package org.truceline.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256, and bytes as the page of the format joins them. */
final class Hashing {

    private Hashing() {}

    static Digest hmac(Bytes key, Bytes message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.toArray(), "HmacSHA256"));
            return new Digest(Bytes.of(mac.doFinal(message.toArray())));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has HmacSHA256", e);
        }
    }

    /** Each field as its length in four bytes, the big end first, and then its bytes. */
    static byte[] fields(byte[]... fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        for (byte[] field : fields) {
            out.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
            out.writeBytes(field);
        }
        return out.toByteArray();
    }
}
