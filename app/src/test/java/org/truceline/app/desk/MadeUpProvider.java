package org.truceline.app.desk;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Spring's own authorization server on loopback, with two made-up people: one in the group "monitors", one in none. */
final class MadeUpProvider implements AutoCloseable {

    static final String CLIENT = "desk";
    static final String SECRET = "made-up-client-secret";
    static final String MONITOR = "made-up-monitor";
    static final String STRANGER = "made-up-stranger";
    static final String PASSWORD = "made-up-password";

    private static final Map<String, List<String>> GROUPS =
            Map.of(MONITOR, List.of("monitors", "everybody"), STRANGER, List.of("everybody"));

    private final AtomicReference<RegisteredClientRepository> clients = new AtomicReference<>();
    private final ServletWebServerApplicationContext context;

    MadeUpProvider() {
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .properties(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        0,
                        "server.servlet.session.cookie.name",
                        "provider",
                        "spring.main.banner-mode",
                        "off",
                        "spring.main.log-startup-info",
                        "false",
                        "logging.level.org.springframework",
                        "OFF"))
                .initializers(each -> ((GenericApplicationContext) each)
                        .registerBean(RegisteredClientRepository.class, () -> new Told(clients)))
                .run();
    }

    /** Where it is found. By another name than the desk, so that to a browser it is another site. */
    String issuer() {
        return "http://localhost:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Lets this desk ask. */
    void know(String deskAddress) {
        clients.set(new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(deskAddress + "login/oauth2/code/office")
                .scope("openid")
                .scope("profile")
                .build()));
    }

    @Override
    public void close() {
        context.close();
    }

    /** The client is known only once the desk has its port. */
    private record Told(AtomicReference<RegisteredClientRepository> clients) implements RegisteredClientRepository {
        @Override
        public void save(RegisteredClient client) {
            clients.get().save(client);
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return clients.get().findById(id);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return clients.get().findByClientId(id);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    static class Wiring {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(person(MONITOR), person(STRANGER));
        }

        private static UserDetails person(String name) {
            return User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPair pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey(pair.getPrivate())
                    .keyID("made-up")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> groups() {
            return token -> token.getClaims().claim("groups", groupsOf(token.getPrincipal()));
        }

        private static List<String> groupsOf(@Nullable Authentication person) {
            return person == null ? List.of() : GROUPS.getOrDefault(person.getName(), List.of());
        }
    }
}
