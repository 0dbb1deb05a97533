package org.truceline.bench.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk of a made-up office, served on this machine on a free port until it is closed. */
public final class Desk implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final Pattern TOKEN = Pattern.compile("truceline_\\S+");

    private final Process server;
    private final URI address;
    private final List<String> tokens;

    private Desk(Process server, URI address, List<String> tokens) {
        this.server = server;
        this.address = address;
        this.tokens = tokens;
    }

    /** Begins an office with the terms in {@code terms}, its store beside them, and accounts with a token each. */
    public static Desk open(Path home, Path terms, int accounts) throws IOException, InterruptedException {
        Launcher truceline = new Launcher(home);
        String store = terms.resolveSibling("made-up.db").toString();
        truceline.run(
                List.of("begin", "--exercise", "--office", "made up to measure", "--store", store, terms.toString()));
        List<String> tokens = new ArrayList<>();
        for (int i = 1; i <= accounts; i++) {
            String login = "bench." + i;
            truceline.run(List.of("account", "add", store, login, "--name", "made up", "--role", "analyst"));
            tokens.add(found(
                    TOKEN,
                    truceline.run(
                            List.of("account", "token", store, login, "--name", "bench", "--permission", "see-all"))));
        }
        Process server = truceline.startHeard(List.of("serve", "--store", store, "--port", "0"));
        try {
            return new Desk(server, URI.create(address(server)), tokens);
        } catch (IOException problem) {
            server.destroy();
            throw problem;
        }
    }

    /** Where it is served. */
    public URI address() {
        return address;
    }

    /** One for each account. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    @Override
    public void close() {
        server.destroy();
    }

    private static String address(Process server) throws IOException {
        BufferedReader printed = server.inputReader(StandardCharsets.UTF_8);
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new IOException("truceline serve: expected an address, found that it ended.");
    }

    private static String found(Pattern wanted, String printed) throws IOException {
        Matcher matcher = wanted.matcher(printed);
        if (!matcher.find()) {
            throw new IOException("truceline account token: expected a token, found none.");
        }
        return matcher.group();
    }
}
