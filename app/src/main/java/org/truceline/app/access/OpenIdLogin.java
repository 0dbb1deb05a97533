package org.truceline.app.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/** The login by OpenID Connect, added to the browsers' chain where a provider was told. */
final class OpenIdLogin {

    static final String NAME = "office";

    private final ClientRegistration registration;
    private final Vouching vouching;
    private final OpenIdState state;

    /** Asks the provider to describe itself; throws {@link StartRefused} when it does not. */
    OpenIdLogin(OpenIdProvider provider, Vouching vouching, OpenIdState state) {
        this.registration = registration(provider);
        this.vouching = vouching;
        this.state = state;
    }

    private static ClientRegistration registration(OpenIdProvider provider) {
        try {
            return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
                    .registrationId(NAME)
                    .clientId(provider.clientId())
                    .clientSecret(provider.clientSecret())
                    .scope("openid", "profile")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException problem) {
            throw new StartRefused(
                    "--oidc-issuer: expected a provider that describes itself at " + provider.issuer()
                            + "/.well-known/openid-configuration; found none. Check the address and the network.",
                    problem);
        }
    }

    void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(new InMemoryClientRegistrationRepository(registration))
                .authorizedClientRepository(new NoClients())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(state))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(vouching::user))
                .successHandler((_, response, _) -> goOn(response))
                .failureHandler((_, response, _) -> response.sendRedirect("/login?refused")));
    }

    /** A strict cookie does not come with a redirect from another site, so the browser is asked to go on by itself. */
    private static void goOn(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<!doctype html><html lang=en><meta charset=utf-8><title>Truceline</title>"
                        + "<meta http-equiv=refresh content=\"0;url=/\"><a href=\"/\">Truceline</a></html>");
    }
}
