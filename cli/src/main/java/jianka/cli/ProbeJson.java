package jianka.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import jianka.bench.apdu.Hex;
import jianka.bench.probe.ProbedCard;

/**
 * What a look at a card found, for programs: {@code terminal, interface, answer, synthetic,
 * historical {bytes, chipProvider, system, cardMaker, city, serial}, algorithm, version, region,
 * names [{id, name, status, fci}], directorySfi, directory [{aid, label}], issuer [{tag, value}],
 * issuerEnd, commands}. Bytes in hex; what the card did not say is an empty text.
 */
final class ProbeJson {

  private ProbeJson() {}

  static String of(String terminal, ProbedCard card, boolean unmasked) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("terminal", terminal);
    root.put("interface", card.side().name().toLowerCase(Locale.ROOT));
    root.put("answer", Hex.of(card.answer().bytes()));
    root.put("synthetic", card.answer().synthetic());
    root.putObject("historical")
        .put("bytes", Hex.of(card.historical()))
        .put("chipProvider", card.chipProvider())
        .put("system", card.system())
        .put("cardMaker", card.cardMaker())
        .put("city", card.city())
        .put("serial", card.serial());
    root.put("algorithm", card.algorithm());
    root.put("version", card.version());
    root.put("region", card.region());
    ArrayNode names = root.putArray("names");
    for (ProbedCard.Name name : card.names()) {
      names
          .addObject()
          .put("id", name.id())
          .put("name", name.name())
          .put("status", name.status())
          .put("fci", name.fci());
    }
    root.put("directorySfi", card.directorySfi());
    ArrayNode directory = root.putArray("directory");
    card.directory()
        .forEach(
            entry -> directory.addObject().put("aid", entry.aid()).put("label", entry.label()));
    ArrayNode issuer = root.putArray("issuer");
    for (ProbedCard.Item item : card.issuer()) {
      boolean masked = item.tag().equals("07") && !unmasked;
      issuer
          .addObject()
          .put("tag", item.tag())
          .put("value", masked ? ProbeText.masked(item.value()) : item.value());
    }
    root.put("issuerEnd", card.issuerEnd());
    root.put("commands", card.exchanges().size());
    return root.toString();
  }
}
