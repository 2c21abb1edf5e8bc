package se.diarium.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isSwedishWhereNothingWasChosen() {
        assertThat(Language.of(asking((Cookie[]) null))).isEqualTo(Language.SWEDISH);
        assertThat(Language.of(asking(new Cookie("other", "en")))).isEqualTo(Language.SWEDISH);
        assertThat(Language.of(asking(new Cookie("sprak", "xx")))).isEqualTo(Language.SWEDISH);
        assertThat(Language.of((String) null)).isEqualTo(Language.SWEDISH);
    }

    @Test
    void isWhatWasChosen() {
        assertThat(Language.of(asking(new Cookie("other", "sv"), new Cookie("sprak", "en"))))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.of(asking(new Cookie("sprak", "sv")))).isEqualTo(Language.SWEDISH);
    }

    @Test
    void hasItsOwnTexts() {
        assertThat(Language.SWEDISH.texts().getString("login.in")).isEqualTo("Logga in");
        assertThat(Language.ENGLISH.texts().getString("login.in")).isEqualTo("Sign in");
    }

    private static HttpServletRequest asking(Cookie @Nullable ... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies") ? cookies : null);
    }
}
