package org.truceline.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser's cookies, who follows no redirect and fills in forms as they are served. */
final class Visitor {

    private static final Pattern FORGERY =
            Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]* name=\"_csrf\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Visitor(String address) {
        this.address = address;
    }

    HttpResponse<String> get(String route) {
        return send(HttpRequest.newBuilder(URI.create(address + route)));
    }

    JsonNode json(String route) {
        return JsonMapper.shared().readTree(get(route).body());
    }

    /** Signs in by the form; the answer is where the browser is sent. */
    String signIn(String login, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("login", login);
        fields.put("password", password);
        return sentTo(form("login", "login", fields));
    }

    /** Sends a form with the secret of the page that it is on. */
    HttpResponse<String> form(String page, String route, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        Matcher secret = FORGERY.matcher(get(page).body());
        if (secret.find()) {
            all.put("_csrf", Optional.ofNullable(secret.group(1)).orElseGet(() -> secret.group(2)));
        }
        return post(route, all);
    }

    /** Sends fields as they are. */
    HttpResponse<String> post(String route, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + route))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends as the page's own script does: with the cookie's secret in a header. */
    HttpResponse<String> script(String method, String route) {
        get("login");
        return send(HttpRequest.newBuilder(URI.create(address + route))
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse(""))
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The lines of a head by which the page's own script is known, for requests that are written by hand. */
    String head() {
        get("login");
        String secret = cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse("");
        String session = cookie("truceline").map(HttpCookie::getValue).orElse("");
        return "Cookie: truceline=" + session + "; XSRF-TOKEN=" + secret + "\r\nX-XSRF-TOKEN: " + secret + "\r\n";
    }

    /** Sends JSON as the page's own script does. */
    HttpResponse<String> sends(String route, String json) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("login");
        }
        return send(HttpRequest.newBuilder(URI.create(address + route))
                .header("Content-Type", "application/json")
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse(""))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a file as the page's own script does. */
    HttpResponse<String> brings(String route, byte[] file) {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("login");
        }
        return send(HttpRequest.newBuilder(URI.create(address + route))
                .header("Content-Type", "application/octet-stream")
                .header(
                        "X-XSRF-TOKEN",
                        cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse(""))
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** The head of an answer whose body may have no end. */
    HttpResponse<InputStream> knock(HttpRequest.Builder request) {
        HttpResponse<InputStream> answer = send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream _ = answer.body()) {
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst();
    }

    void forget(String name) {
        cookie(name).ifPresent(each -> cookies.getCookieStore().remove(URI.create(address), each));
    }

    String address() {
        return address;
    }

    /** Where an answer sends the browser, without the address; empty when nowhere. */
    static String sentTo(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replaceFirst("^https?://[^/]+", ""))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
