package org.truceline.app.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.truceline.app.access.Chains;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Pace;
import org.truceline.app.access.Reach;
import org.truceline.app.access.Routes;
import org.truceline.app.access.StartRefused;
import org.truceline.app.desk.table.TableRoutes;
import org.truceline.app.desk.work.WorkRoutes;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.publication.desk.CaseView;

/** A running desk. */
public final class DeskServer implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.compression.enabled", "true"),
            Map.entry(
                    "server.compression.mime-types",
                    "application/json,text/html,text/css,text/javascript,application/javascript,image/svg+xml"),
            Map.entry("server.max-http-request-header-size", "16KB"),
            Map.entry("server.tomcat.max-http-form-post-size", "16KB"),
            Map.entry("server.tomcat.max-swallow-size", "64KB"),
            Map.entry("server.tomcat.max-parameter-count", "100"),
            Map.entry("server.tomcat.connection-timeout", "10s"),
            Map.entry("server.tomcat.keep-alive-timeout", "20s"),
            Map.entry("server.tomcat.max-connections", "1000"),
            Map.entry("server.tomcat.accept-count", "100"),
            Map.entry("server.error.include-message", "never"),
            Map.entry("server.servlet.session.timeout", "30m"),
            Map.entry("server.servlet.session.tracking-modes", "cookie"),
            Map.entry("server.servlet.session.cookie.http-only", "true"),
            Map.entry("server.servlet.session.cookie.same-site", "strict"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("spring.servlet.encoding.enabled", "false"),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            Map.entry("spring.web.resources.static-locations", "classpath:/web-dist/"),
            Map.entry("spring.web.resources.cache.cachecontrol.no-cache", "true"),
            Map.entry("spring.web.resources.cache.cachecontrol.cache-private", "true"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.jackson.deserialization.fail-on-unknown-properties", "true"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("spring.jmx.enabled", "false"),
            Map.entry("logging.level.org.springframework", "OFF"));

    private final ConfigurableApplicationContext context;
    private final Reach reach;

    private DeskServer(ConfigurableApplicationContext context, Reach reach) {
        this.context = context;
        this.reach = reach;
    }

    /**
     * A desk that serves {@code views}, and the records of the gate's store, to whoever comes through {@code gate}; throws {@link PortTaken} when somebody else
     * listens at its port, {@link StartRefused} when a certificate or a provider does not do, and
     * {@link IllegalArgumentException} for a demonstration that others could reach.
     */
    public static DeskServer start(DeskViews views, CaseAtHand atHand, Registry registry, Gate gate, Reach reach) {
        return start(views, atHand, registry, gate, reach, Pace.ofADesk(), Routes.desk());
    }

    static DeskServer start(
            DeskViews views, CaseAtHand atHand, Registry registry, Gate gate, Reach reach, Pace pace, Routes routes) {
        if (gate.sort() == Gate.Sort.DEMONSTRATION && !reach.isLoopback()) {
            throw new IllegalArgumentException("A demonstration lets anybody in: expected it to be served on this"
                    + " machine only; found hosts or a proxy told.");
        }
        SpringApplication application = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .properties(SETTINGS)
                .properties(settings(reach))
                .initializers(context ->
                        told((GenericApplicationContext) context, views, atHand, registry, gate, reach, pace, routes))
                .build();
        try {
            return new DeskServer(application.run(), reach);
        } catch (BeansException problem) {
            throw told(problem, reach);
        }
    }

    /** What stopped the start, in words of whoever started it where it is known. */
    private static RuntimeException told(BeansException problem, Reach reach) {
        if (problem.getCause() instanceof PortInUseException) {
            return new PortTaken(reach.port());
        }
        Optional<StartRefused> refused = StartRefused.behind(problem);
        boolean atTheServer = problem instanceof ApplicationContextException;
        return refused.<RuntimeException>map(known -> known)
                .or(() -> reach.tls().filter(_ -> atTheServer).map(tls -> refused(tls, problem)))
                .orElse(problem);
    }

    private static StartRefused refused(Reach.Tls tls, BeansException problem) {
        return new StartRefused(
                "--tls-certificate and --tls-key: expected a certificate chain and its private key, both PEM and fitting"
                        + " each other; found otherwise in " + tls.certificate() + " and " + tls.key() + ".",
                problem);
    }

    private static Map<String, Object> settings(Reach reach) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.address", reach.listensAt());
        settings.put("server.port", reach.port());
        settings.put("server.servlet.session.cookie.name", reach.cookie());
        settings.put("server.servlet.session.cookie.secure", reach.isSecure());
        settings.put("server.forward-headers-strategy", reach.behindProxy() ? "native" : "none");
        reach.tls().ifPresent(tls -> {
            settings.put("server.ssl.certificate", tls.certificate().toUri().toString());
            settings.put("server.ssl.certificate-private-key", tls.key().toUri().toString());
            settings.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        });
        return settings;
    }

    private static void told(
            GenericApplicationContext context,
            DeskViews views,
            CaseAtHand atHand,
            Registry registry,
            Gate gate,
            Reach reach,
            Pace pace,
            Routes routes) {
        context.registerBean(DeskViews.class, () -> views);
        context.registerBean(CaseView.class, views::caseView);
        context.registerBean(CaseAtHand.class, () -> atHand);
        context.registerBean(Registry.class, () -> registry);
        context.registerBean(Gate.class, () -> gate);
        context.registerBean(Reach.class, () -> reach);
        context.registerBean(Pace.class, () -> pace);
        context.registerBean(Routes.class, () -> routes);
    }

    /** The port that it listens on; throws {@link IllegalStateException} after {@link #close}. */
    public int port() {
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        if (server == null) {
            throw new IllegalStateException("The desk is closed.");
        }
        return server.getPort();
    }

    /** Where a browser on this machine finds it: "http://127.0.0.1:8080/". */
    public String address() {
        return (reach.tls().isPresent() ? "https" : "http") + "://127.0.0.1:" + port() + "/";
    }

    /** What Spring made; for tests that ask it what it maps. */
    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
    @Import({DeskController.class, WorkRoutes.class, TableRoutes.class, Chains.class})
    static class Wiring {}
}
