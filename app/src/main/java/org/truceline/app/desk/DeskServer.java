package org.truceline.app.desk;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** A running desk on this machine's loopback address. */
public final class DeskServer implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("server.address", "127.0.0.1"),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.compression.enabled", "true"),
            Map.entry(
                    "server.compression.mime-types",
                    "application/json,text/html,text/css,text/javascript,application/javascript,image/svg+xml"),
            Map.entry("server.tomcat.max-http-form-post-size", "64KB"),
            Map.entry("server.tomcat.connection-timeout", "10s"),
            Map.entry("server.error.include-message", "never"),
            Map.entry("spring.web.resources.static-locations", "classpath:/web-dist/"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("logging.level.org.springframework", "OFF"));

    private final ConfigurableApplicationContext context;

    private DeskServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * A desk that serves {@code views} on 127.0.0.1 at {@code port}, or at any free port when it is 0; throws
     * {@link PortTaken} when somebody else listens there.
     */
    public static DeskServer start(DeskViews views, int port) {
        SpringApplication application = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(SETTINGS)
                .properties(Map.of("server.port", port))
                .initializers(
                        context -> ((GenericApplicationContext) context).registerBean(DeskViews.class, () -> views))
                .build();
        try {
            return new DeskServer(application.run());
        } catch (ApplicationContextException problem) {
            throw problem.getCause() instanceof PortInUseException ? new PortTaken(port) : problem;
        }
    }

    /** The port that it listens on; throws {@link IllegalStateException} after {@link #close}. */
    public int port() {
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("The desk is closed.");
        }
        return server.getPort();
    }

    /** Where a browser finds it: "http://127.0.0.1:8080/". */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(DeskController.class)
    static class Wiring {

        @Bean
        LoopbackOnly loopbackOnly() {
            return new LoopbackOnly();
        }
    }
}
