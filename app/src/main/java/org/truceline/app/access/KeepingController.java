package org.truceline.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.truceline.log.Entry;
import org.truceline.store.Store;
import org.truceline.store.account.Account;
import org.truceline.store.account.Credential;

/** What whoever keeps the office running looks at in the morning; nothing of its records. */
@RestController
@RequestMapping("/api/keeping")
class KeepingController {

    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration DAY = Duration.ofHours(24);

    /** As many of the latest entries are looked through for attempts that were refused. */
    private static final long STRETCH = 20_000;

    private final Gate gate;

    KeepingController(Gate gate) {
        this.gate = gate;
    }

    @GetMapping
    KeepingView keeping() {
        Instant now = gate.clock().instant();
        List<Account> accounts = gate.accounts().list().stream()
                .filter(account -> !account.disabled())
                .toList();
        return new KeepingView(
                accounts.stream().flatMap(KeepingController::unused).toList(),
                accounts.stream().flatMap(account -> ending(account, now)).toList(),
                refused(now),
                checkpoint());
    }

    private static Stream<KeepingView.UnusedPassword> unused(Account account) {
        return account.credential() instanceof Credential.OneTime(String _, Instant until)
                ? Stream.of(new KeepingView.UnusedPassword(account.login().text(), until))
                : Stream.empty();
    }

    private Stream<KeepingView.EndingToken> ending(Account account, Instant now) {
        return gate.tokens().list(account.id()).stream()
                .filter(token -> token.expires().isBefore(now.plus(SOON)))
                .map(token -> new KeepingView.EndingToken(account.login().text(), token.name(), token.expires()));
    }

    private KeepingView.Attempts refused(Instant now) {
        long from = Math.max(1, gate.store().head().count() - STRETCH + 1);
        List<Entry> recent = gate.store()
                .read(from)
                .filter(entry -> entry.recordedAt().isAfter(now.minus(DAY)))
                .toList();
        long number = recent.stream()
                .filter(entry -> entry.kind().equals(Audit.SIGN_IN_FAILED))
                .count();
        return new KeepingView.Attempts(
                number, from > 1 && !recent.isEmpty() && recent.getFirst().number() == from);
    }

    private KeepingView.@Nullable Kept checkpoint() {
        Store store = gate.store();
        return store.findCheckpoint(store.id().name())
                .map(note -> note.checkpoint().count())
                .filter(count -> count > 0)
                .flatMap(count -> store.read(count)
                        .findFirst()
                        .map(last -> new KeepingView.Kept(
                                last.recordedAt(), store.head().count() - count)))
                .orElse(null);
    }
}
