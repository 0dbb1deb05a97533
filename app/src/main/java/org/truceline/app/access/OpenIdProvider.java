package org.truceline.app.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody else who vouches for people, by OpenID Connect.
 *
 * @param issuer where its description is found, under /.well-known/openid-configuration
 * @param rolesClaim the claim of the identity token that lists groups or roles
 * @param roles which role each value of that claim gives; other values give none
 */
public record OpenIdProvider(
        URI issuer, String clientId, String clientSecret, String rolesClaim, Map<String, Role> roles) {

    public OpenIdProvider {
        roles = Map.copyOf(roles);
    }

    /** The words of the roles that this claim gives: none for an unknown value or no claim. */
    Set<String> rolesOf(Object claim) {
        Set<String> words = new TreeSet<>();
        Iterable<?> values = claim instanceof Iterable<?> list ? list : List.of(claim);
        for (Object value : values) {
            Role role = roles.get(String.valueOf(value));
            if (role != null) {
                words.add(role.word());
            }
        }
        return words;
    }

    @Override
    public String toString() {
        return "OpenIdProvider[" + issuer + "]";
    }
}
