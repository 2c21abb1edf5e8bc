package se.diarium.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A language of the console. Whoever looks has chosen it by the switch, and the browser keeps the choice in a cookie; without a
 * choice it is Swedish, whatever the browser asks for: the registry is Swedish, and so is the work of those who keep it.
 */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    static final String COOKIE = "sprak";
    private static final String TEXTS = "se.diarium.web.messages";

    private final Locale locale;

    Language(String code) {
        locale = Locale.forLanguageTag(code);
    }

    /** The language that a request asks for. */
    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(cookie.getValue()))
                .findFirst()
                .orElse(SWEDISH);
    }

    /** The language with a code, "en"; Swedish where it is none of ours. */
    static Language of(@Nullable String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(SWEDISH);
    }

    /** "sv" */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The console's texts in it. */
    public ResourceBundle texts() {
        return ResourceBundle.getBundle(
                TEXTS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
