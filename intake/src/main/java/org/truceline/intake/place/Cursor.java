package org.truceline.intake.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A position among the tokens of a text. */
final class Cursor {

    private final String text;
    private final List<Token> tokens;
    private int at;

    Cursor(String text) {
        this.text = text;
        this.tokens = Token.of(text);
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    /** The token {@code ahead} of the next; one without text behind the last. */
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : Token.end(text);
    }

    /** The next so many tokens with a blank between them; empty when there are fewer. */
    String words(int count) {
        return at + count > tokens.size()
                ? ""
                : tokens.subList(at, at + count).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    Token take() {
        Token token = peek();
        at++;
        return token;
    }

    void skip(int count) {
        at += count;
    }

    /** True, and moved behind it, when the next token is one of {@code words}. */
    boolean takeOneOf(Set<String> words) {
        boolean found = peek().isOneOf(words);
        at += found ? 1 : 0;
        return found;
    }

    /** The text from the next token on, without blanks around it. */
    String rest() {
        return text.substring(peek().start()).strip();
    }

    /** The text of {@code token}, as written. */
    String written(Token token) {
        return text.substring(token.start(), token.end());
    }
}
