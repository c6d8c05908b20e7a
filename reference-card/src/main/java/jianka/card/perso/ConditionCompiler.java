package jianka.card.perso;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.card.applet.AccessCondition;

/**
 * Turns an access condition (files, 4.1) into the postfix byte code of the applet: {@code or} binds
 * weaker than {@code and}, parentheses are allowed.
 */
final class ConditionCompiler {

  private static final Pattern TOKEN = Pattern.compile("\\s*([()]|[A-Za-z0-9_]+)\\s*");

  private final Map<String, Integer> keyNumbers;
  private final ByteArrayOutputStream code = new ByteArrayOutputStream();
  private final Deque<String> tokens;

  private ConditionCompiler(List<String> tokens, Map<String, Integer> keyNumbers) {
    this.tokens = new ArrayDeque<>(tokens);
    this.keyNumbers = keyNumbers;
  }

  /**
   * Compiles.
   *
   * @param keyNumbers numbers of the keys that may be named
   */
  static byte[] compile(ProfileField field, Map<String, Integer> keyNumbers)
      throws ProfileException {
    try {
      ConditionCompiler compiler = new ConditionCompiler(split(field.text()), keyNumbers);
      compiler.alternatives();
      if (!compiler.tokens.isEmpty()) {
        throw new IllegalArgumentException("has a surplus " + compiler.tokens.peek());
      }
      return compiler.code.toByteArray();
    } catch (IllegalArgumentException e) {
      throw field.wrong(e.getMessage() + ": " + field.text());
    }
  }

  private static List<String> split(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new IllegalArgumentException("cannot be read from character " + (end + 1));
      }
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    return tokens;
  }

  private void alternatives() {
    joined("or", AccessCondition.OR);
  }

  private void joined(String word, byte operation) {
    operand(word);
    while (word.equals(tokens.peek())) {
      tokens.pop();
      operand(word);
      code.write(operation);
    }
  }

  private void operand(String word) {
    if (word.equals("or")) {
      joined("and", AccessCondition.AND);
    } else {
      atom();
    }
  }

  private void atom() {
    String token = tokens.isEmpty() ? "" : tokens.pop();
    switch (token) {
      case "" -> throw new IllegalArgumentException("ends too early");
      case "(" -> {
        alternatives();
        if (!")".equals(tokens.poll())) {
          throw new IllegalArgumentException("lacks a closing parenthesis");
        }
      }
      case "free" -> code.write(AccessCondition.FREE);
      case "never" -> code.write(AccessCondition.NEVER);
      case "PIN" -> code.write(AccessCondition.PIN);
      default -> {
        Integer number = keyNumbers.get(token);
        if (number == null) {
          throw new IllegalArgumentException(
              "names " + token + ", which is no key of the DF or of SSSE");
        }
        code.write(AccessCondition.KEY);
        code.write(number);
      }
    }
  }
}
