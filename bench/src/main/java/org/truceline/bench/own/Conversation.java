package org.truceline.bench.own;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A program that asks a desk and waits, on one connection that is kept as long as the desk does: with so little of its own that what
 * is measured is the desk.
 */
public final class Conversation implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final String LAST = "connection: close";

    private final URI desk;
    private Socket socket;
    private InputStream answers;
    private boolean last;

    /** With the desk at this address, without encryption. */
    public Conversation(URI desk) throws IOException {
        this.desk = desk;
        this.socket = connect();
        this.answers = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connect() throws IOException {
        Socket connected = new Socket(desk.getHost(), desk.getPort());
        connected.setTcpNoDelay(true);
        return connected;
    }

    /** Posts some JSON with a token and returns the whole answer; throws unless it is one of 200. */
    public byte[] ask(String path, String token, String json) throws IOException {
        if (last) {
            socket.close();
            socket = connect();
            answers = new BufferedInputStream(socket.getInputStream());
            last = false;
        }
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + desk.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write((head + json).getBytes(StandardCharsets.UTF_8));
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT);
            last |= plain.equals(LAST);
            length = plain.startsWith(LENGTH)
                    ? Integer.parseInt(plain.substring(LENGTH.length()).strip())
                    : length;
        }
        byte[] answer = answers.readNBytes(length);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("POST " + path + ": expected 200, found " + status + ": "
                    + new String(answer, StandardCharsets.UTF_8));
        }
        return answer;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("the desk ended the conversation");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
