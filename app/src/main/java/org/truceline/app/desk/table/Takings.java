package org.truceline.app.desk.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.truceline.store.setting.Setting;
import org.truceline.store.setting.Settings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which tables were taken in, by whom, and how far each is; kept beside the log, while the records are in it. */
final class Takings {

    private static final String KIND = "table-taking";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Settings settings;
    private final Map<UUID, Taking> all = new ConcurrentHashMap<>();

    Takings(Settings settings) {
        this.settings = settings;
        settings.list(KIND).stream()
                .flatMap(setting -> read(setting).stream())
                .map(taking -> taking.isGoingOn() ? taking.brokenBy("The server was stopped.") : taking)
                .forEach(taking -> all.put(taking.stroke(), taking));
    }

    /** Those of an account, the newest first. */
    List<Taking> of(UUID account) {
        return all.values().stream()
                .filter(taking -> taking.account().equals(account))
                .sorted(Comparator.comparing(Taking::at).reversed())
                .toList();
    }

    /** Those by which rows of just this file are entered now, whoever took it in. */
    List<Taking> ofFile(String sha256) {
        return all.values().stream()
                .filter(taking -> taking.sha256().equals(sha256) && taking.state() != Taking.State.UNDONE)
                .sorted(Comparator.comparing(Taking::at).reversed())
                .toList();
    }

    Optional<Taking> find(UUID stroke) {
        return Optional.ofNullable(all.get(stroke));
    }

    /** Begins it, unless one of this name began before. */
    boolean begin(Taking taking) {
        if (all.putIfAbsent(taking.stroke(), taking) != null) {
            return false;
        }
        keep(taking);
        return true;
    }

    /** How far it is, for whoever looks. */
    void progress(UUID stroke, long done, long refused) {
        all.computeIfPresent(stroke, (_, taking) -> taking.counting(done, refused));
    }

    /** Notes what became of it. */
    void note(Taking taking) {
        all.put(taking.stroke(), taking);
        keep(taking);
    }

    private void keep(Taking taking) {
        settings.put(new Setting(
                KIND,
                taking.stroke().toString(),
                JSON.writeValueAsString(taking),
                taking.account().toString(),
                taking.at()));
    }

    private static Optional<Taking> read(Setting setting) {
        try {
            return Optional.of(JSON.readValue(setting.says(), Taking.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
