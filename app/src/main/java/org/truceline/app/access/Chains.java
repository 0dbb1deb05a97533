package org.truceline.app.access;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The two ways in, side by side: programs by token, without session and without protection against forged requests,
 * which a browser's cookie makes necessary; browsers by session. A request that says anything of authorization is a
 * program's, and its cookies are not looked at.
 */
@Configuration(proxyBeanMethods = false)
@Import({SignInController.class, MeController.class, KeepingController.class})
public class Chains {

    private static final int SESSIONS_OF_ONE = 5;

    @Bean
    Audit audit(Gate gate) {
        return new Audit(gate.store());
    }

    @Bean
    Attempts attempts(Gate gate) {
        return new Attempts(gate.clock());
    }

    @Bean
    RouteGuard routeGuard(Routes routes, Gate gate) {
        return new RouteGuard(routes, gate.accounts());
    }

    @Bean
    RouteCheck routeCheck(Routes routes, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new RouteCheck(routes, mappings.stream().toList());
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Gate gate, Audit audit, RouteGuard guard) {
        answers(http, guard)
                .securityMatcher(TokenFilter::isMeantBy)
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .servletApi(api -> api.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.disable())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterBefore(new TokenFilter(gate, audit), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            Gate gate,
            Reach reach,
            Audit audit,
            Attempts attempts,
            RouteGuard guard,
            SessionRegistry registry) {
        answers(http, guard)
                .addFilterBefore(new SessionAge(gate.clock()), DisableEncodeUrlFilter.class)
                .authenticationProvider(new SignIn(gate, attempts, audit))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(forgeryCookie(reach)))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler((_, response, _) -> response.sendRedirect("/"))
                        .failureHandler((_, response, why) -> response.sendRedirect(
                                why instanceof SignIn.Slower slower
                                        ? "/login?wait=" + slower.seconds()
                                        : "/login?refused")))
                .logout(logout -> logout.logoutUrl("/logout")
                        .deleteCookies(reach.cookie())
                        .addLogoutHandler((_, _, authentication) -> {
                            if (authentication != null && authentication.getPrincipal() instanceof Who who) {
                                audit.record(new AuditEvent.SignedOut(who.account()));
                            }
                        })
                        .logoutSuccessUrl("/login?out"))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(SESSIONS_OF_ONE)
                        .sessionRegistry(registry)
                        .expiredSessionStrategy(over -> over.getResponse().sendRedirect("/login")));
        gate.provider()
                .ifPresent(provider -> new OpenIdLogin(
                                provider,
                                new Vouching(gate, provider, audit),
                                new OpenIdState(gate.clock(), reach.isSecure()))
                        .addTo(http));
        return http.build();
    }

    private static HttpSecurity answers(HttpSecurity http, RouteGuard guard) {
        return http.authorizeHttpRequests(requests -> guarded(requests, guard))
                .httpBasic(basic -> basic.disable())
                .headers(headers -> headers.httpStrictTransportSecurity(strict -> strict.includeSubDomains(false)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(Answers::unknown).accessDeniedHandler(Answers::denied));
    }

    /** What the server does for itself after it let a request in, such as telling of an error, asks nothing again. */
    private static void guarded(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            RouteGuard guard) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(guard);
    }

    private static CookieCsrfTokenRepository forgeryCookie(Reach reach) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(
                cookie -> cookie.sameSite("Strict").secure(reach.isSecure()).path("/"));
        return repository;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> reception(Gate gate, Reach reach) {
        return first(new Reception(reach.names(), gate.isExercise()), 0);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> throttle(Gate gate, Reach reach, Pace pace) {
        return first(new Throttle(gate.clock(), reach.cookie(), pace), 1);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> bodyLimit(Routes routes, Pace pace) {
        return first(new BodyLimit(routes, pace.body()), 2);
    }

    private static FilterRegistrationBean<OncePerRequestFilter> first(OncePerRequestFilter filter, int place) {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    /** Tells the count of sessions of those that are over. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> endedSessions() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }
}
