package org.truceline.app.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.app.access.OpenIdProvider;
import org.truceline.app.access.Role;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Who else vouches for people, as told on the command line: everything or nothing. */
final class OpenIdOptions {

    @ArgGroup(exclusive = false)
    private @Nullable Told told;

    static final class Told {
        @Option(
                names = "--oidc-issuer",
                required = true,
                paramLabel = "URL",
                description = "the issuer, for logins by OpenID Connect")
        private URI issuer;

        @Option(names = "--oidc-client", required = true, paramLabel = "ID", description = "this desk's id there")
        private String client;

        @Option(
                names = "--oidc-secret-file",
                required = true,
                paramLabel = "FILE",
                description = "holds this desk's secret there")
        private Path secret;

        @Option(
                names = "--oidc-claim",
                defaultValue = "groups",
                paramLabel = "CLAIM",
                description = "the claim that lists groups; ${DEFAULT-VALUE} if not told")
        private String claim;

        @Option(
                names = "--oidc-role",
                required = true,
                paramLabel = "VALUE=ROLE",
                description = "which role a value of the claim gives; may be given several times. Others give none")
        private Map<String, String> roles = new HashMap<>();
    }

    Optional<OpenIdProvider> provider(CommandLine line) throws IOException {
        if (told == null) {
            return Optional.empty();
        }
        Map<String, Role> roles = new HashMap<>();
        for (Map.Entry<String, String> each : told.roles.entrySet()) {
            roles.put(
                    each.getKey(),
                    Role.find(each.getValue().toLowerCase(Locale.ROOT))
                            .orElseThrow(() -> new CommandLine.ParameterException(
                                    line,
                                    "--oidc-role: expected VALUE=ROLE with one of " + Role.words() + "; found \""
                                            + each.getValue() + "\".")));
        }
        String secret = Files.readString(told.secret).strip();
        return Optional.of(new OpenIdProvider(told.issuer, told.client, secret, told.claim, roles));
    }
}
