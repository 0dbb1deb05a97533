package org.truceline.app.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares what Spring maps with {@link Routes} when the server starts, and lets it start only when both agree. */
final class RouteCheck implements SmartInitializingSingleton {

    private final Routes routes;
    private final Collection<RequestMappingHandlerMapping> mappings;

    RouteCheck(Routes routes, Collection<RequestMappingHandlerMapping> mappings) {
        this.routes = routes;
        this.mappings = List.copyOf(mappings);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> mapped = mappings.stream().flatMap(RouteCheck::mapped).toList();
        List<String> declared = routes.all().stream()
                .filter(route -> route.served() == Route.Served.METHOD)
                .map(Route::toString)
                .toList();
        List<String> faults = new ArrayList<>();
        mapped.stream()
                .filter(route -> !declared.contains(route))
                .forEach(route ->
                        faults.add(route + ": expected a row in Routes that says what it asks for; found none."));
        declared.stream()
                .filter(route -> !mapped.contains(route))
                .forEach(
                        route -> faults.add(route + ": expected a controller's method; found none. Take its row out."));
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
    }

    /** The routes of controllers' methods, as "GET /path". */
    static Stream<String> mapped(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(RouteCheck::mapped)
                .distinct();
    }

    private static Stream<String> mapped(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> HttpMethod.valueOf(method.name()) + " " + pattern));
    }
}
