package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://amal@db.example/idlib, postgresql://amal@db.example/idlib",
        "postgres://db.example:6432/idlib, postgresql://db.example:6432/idlib",
        "jdbc:postgresql://[::1]/idlib, postgresql://[::1]/idlib",
        "postgresql://db.example/idlib?sslmode=require, postgresql://db.example/idlib",
    })
    void address_is_told_as_people_write_it(String written, String told) {
        assertThat(PostgresAddress.isMeant(written)).isTrue();
        assertThat(PostgresAddress.of(written)).hasToString(told);
    }

    @Test
    void paths_are_no_addresses() {
        assertThat(PostgresAddress.isMeant("idlib.db")).isFalse();
        assertThat(PostgresAddress.isMeant("./postgresql/idlib.db")).isFalse();
    }

    @Test
    void server_elsewhere_has_to_prove_itself_unless_the_address_says_otherwise() {
        assertThat(PostgresAddress.of("postgresql://db.example/idlib").url())
                .isEqualTo("jdbc:postgresql://db.example/idlib?sslmode=verify-full");
        assertThat(PostgresAddress.of("postgresql://db.example/idlib?sslmode=require")
                        .url())
                .isEqualTo("jdbc:postgresql://db.example/idlib?sslmode=require");
        assertThat(PostgresAddress.of("postgresql://localhost/idlib").url())
                .isEqualTo("jdbc:postgresql://localhost/idlib?sslmode=prefer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://amal:hunter2@db.example/idlib",
                "postgresql://db.example/idlib?password=hunter2",
                "postgresql://db.example/idlib?user=amal&sslpassword=hunter2",
                "postgresql://db.example/idlib?socketFactory=hunter2",
                "postgresql://db.example/?sslmode=hunter2",
                "postgresql://hunter2 /idlib",
                "postgresql:hunter2",
                "jdbc:mysql://hunter2/idlib",
                "jdbc:",
            })
    void what_is_no_address_or_could_harm_is_refused_and_not_repeated(String written) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> PostgresAddress.of(written))
                .withMessageStartingWith("the store's address: expected ")
                .withMessageEndingWith("keep the password in ~/.pgpass or in PGPASSWORD.")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("hunter2"));
    }

    @Test
    void password_comes_from_the_environment_and_is_not_printed() {
        PostgresAccess access = PostgresAccess.of(
                "postgresql://amal@db.example/idlib", Map.of("PGPASSWORD", "hunter2"), Path.of("/home/amal"));
        assertThat(access.password()).hasValue("hunter2");
        assertThat(access)
                .hasToString("postgresql://amal@db.example/idlib"
                        + " with keys in /home/amal/.truceline/db.example-idlib.keys");
    }

    @Test
    void file_of_keys_may_lie_elsewhere() {
        assertThat(PostgresAccess.of(
                                "postgresql://localhost:6432/idlib",
                                Map.of("TRUCELINE_KEYS", "/media/stick/idlib.keys"),
                                Path.of("/home/amal"))
                        .keys())
                .isEqualTo(Path.of("/media/stick/idlib.keys"));
    }
}
