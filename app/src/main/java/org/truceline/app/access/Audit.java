package org.truceline.app.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.truceline.app.access.AuditEvent.AccountChanged;
import org.truceline.app.access.AuditEvent.RecordsExported;
import org.truceline.app.access.AuditEvent.ReportExported;
import org.truceline.app.access.AuditEvent.ReportReleased;
import org.truceline.app.access.AuditEvent.SealedRead;
import org.truceline.app.access.AuditEvent.SignInFailed;
import org.truceline.app.access.AuditEvent.SignedIn;
import org.truceline.app.access.AuditEvent.SignedOut;
import org.truceline.app.access.AuditEvent.TokenUsed;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.store.Store;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes audit events into the log. Durable when the call returns, so that an answer can wait for it. */
public final class Audit {

    static final String PREFIX = "audit.";

    /** The kind of an entry that tells of a login that failed. */
    static final String SIGN_IN_FAILED = PREFIX + "login-failed";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Store store;

    public Audit(Store store) {
        this.store = store;
    }

    /** Records what happened. */
    public void record(AuditEvent event) {
        store.append(new Draft(
                UUID.randomUUID(),
                kind(event),
                Bytes.of(payload(event).toString().getBytes(StandardCharsets.UTF_8))));
    }

    private static String kind(AuditEvent event) {
        return PREFIX
                + switch (event) {
                    case SignedIn _ -> "login";
                    case SignInFailed _ -> "login-failed";
                    case SignedOut _ -> "logout";
                    case TokenUsed _ -> "token";
                    case AccountChanged _ -> "account";
                    case SealedRead _ -> "sealed-read";
                    case ReportReleased _ -> "release";
                    case RecordsExported _ -> "export";
                    case ReportExported _ -> "report";
                };
    }

    private static ObjectNode payload(AuditEvent event) {
        ObjectNode json = JSON.createObjectNode();
        switch (event) {
            case SignedIn(UUID account) -> json.put("account", account.toString());
            case SignInFailed(Optional<UUID> account, AuditEvent.Why why) -> {
                account.ifPresent(id -> json.put("account", id.toString()));
                json.put("what", word(why));
            }
            case TokenUsed(UUID account, UUID token) ->
                json.put("account", account.toString()).put("record", token.toString());
            case SignedOut(UUID account) -> json.put("account", account.toString());
            case AccountChanged(UUID account, Optional<UUID> by, AuditEvent.Change change, String detail) -> {
                json.put("account", account.toString());
                by.ifPresent(id -> json.put("by", id.toString()));
                json.put("what", word(change));
                json.put("detail", detail);
            }
            case SealedRead(UUID account, String record, String because) ->
                json.put("account", account.toString()).put("record", record).put("detail", because);
            case ReportReleased(UUID account, UUID report, String profile) ->
                json.put("account", account.toString())
                        .put("record", report.toString())
                        .put("detail", profile);
            case RecordsExported(UUID account, String file, long records) ->
                json.put("account", account.toString()).put("what", file).put("detail", counted(records));
            case ReportExported(UUID account, UUID report, String profile, String file, long records) ->
                json.put("account", account.toString())
                        .put("record", report.toString())
                        .put("what", file)
                        .put("detail", profile + ", " + counted(records));
        }
        return json;
    }

    private static String counted(long records) {
        return records == 1 ? "1 record" : records + " records";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
