package org.truceline.app.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that is refused while it is read, once it is too long or too slow. */
final class CountedBody extends ServletInputStream {

    private final ServletInputStream in;
    private final long most;
    private final Pace.OfBody pace;
    private final long begun = System.nanoTime();
    private long count;
    private boolean tooSlow;

    CountedBody(ServletInputStream in, long most, Pace.OfBody pace) {
        this.in = in;
        this.most = most;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws BodyRefused {
        count += Math.max(0, read);
        if (count > most) {
            throw BodyRefused.tooLong(most);
        }
        if (!pace.isKeptBy(count, Duration.ofNanos(System.nanoTime() - begun))) {
            tooSlow = true;
            throw BodyRefused.tooSlow(pace);
        }
    }

    /** Whether it was refused because it came too slowly. */
    boolean isTooSlow() {
        return tooSlow;
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
