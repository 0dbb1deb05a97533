package org.truceline.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.MultiValueMap;

/** A form whose fields are read from the body as it is bounded: the server's own reading of fields goes past it. */
final class FormRequest extends HttpServletRequestWrapper {

    private static final int MOST_FIELDS = 100;

    private final Map<String, String[]> fields;

    private FormRequest(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = fields;
    }

    /** The form in this request's body. */
    static FormRequest read(HttpServletRequest request) throws IOException {
        FormHttpMessageConverter converter = new FormHttpMessageConverter();
        converter.setCharset(StandardCharsets.UTF_8);
        MultiValueMap<String, String> sent = converter.read(null, new Body(request));
        Map<String, String[]> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach(fields::putIfAbsent);
        sent.entrySet().stream()
                .limit(MOST_FIELDS)
                .forEach(field -> fields.put(field.getKey(), field.getValue().toArray(String[]::new)));
        return new FormRequest(request, fields);
    }

    /** Of a Spring request, whose own body would be made of the server's reading of the fields. */
    private static final class Body extends ServletServerHttpRequest {

        private final HttpServletRequest request;

        Body(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        public InputStream getBody() throws IOException {
            return request.getInputStream();
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
