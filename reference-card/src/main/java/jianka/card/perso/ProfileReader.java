package jianka.card.perso;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jianka.card.perso.CardProfile.Algorithm;
import jianka.card.perso.CardProfile.CardKey;
import jianka.card.perso.CardProfile.Directory;
import jianka.card.perso.CardProfile.File;
import jianka.card.perso.CardProfile.Production;
import org.jspecify.annotations.Nullable;

/** Reads a profile file into {@link CardProfile}. */
final class ProfileReader {

  private static final int MASTER = 0;
  private static final int ENVIRONMENT = 1;
  private static final int APPLICATION = 2;

  private final ProfileField profile;
  private final KeyReader keys;

  private ProfileReader(ProfileField profile, KeyReader keys) {
    this.profile = profile;
    this.keys = keys;
  }

  static CardProfile read(Path file, CardOptions changes) throws ProfileException {
    ProfileField profile = new ProfileField(file, "", changes.applied(file, parse(file)));
    Algorithm algorithm = algorithm(profile);
    ResetAnswers answers = resetAnswers(profile.child("reset"));
    KeyDerivation derivation = derivation(profile, algorithm, answers);
    KeyReader keys = KeyReader.read(profile, derivation, algorithm);
    return new ProfileReader(profile, keys)
        .profile(algorithm, answers, production(profile, derivation));
  }

  /** Keys of the lot; they end with the issue and need not be secret. */
  private static Production production(ProfileField profile, KeyDerivation derivation)
      throws ProfileException {
    return new Production(
        derivation.lotKey("TK"),
        derivation.lotKey("MKTMP"),
        derivation.lotKey("LOT"),
        profile.child("parameters").child("per.mk.tries").number(1, 15, 3));
  }

  private static JsonNode parse(Path file) throws ProfileException {
    ObjectMapper mapper =
        new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    try {
      JsonNode root = mapper.readTree(Files.readString(file));
      if (!root.isObject()) {
        throw new ProfileException(file, "", "is no profile: the file holds no mapping");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new ProfileException(file, "is no YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new ProfileException(file, "cannot be read: " + e, e);
    }
  }

  private CardProfile profile(Algorithm algorithm, ResetAnswers answers, Production production)
      throws ProfileException {
    ProfileField parameters = profile.child("parameters");
    return new CardProfile(
        profile.child("profile").text(),
        algorithm,
        OptionReader.read(parameters, algorithm),
        answers,
        contactless(profile.child("reset"), answers),
        directories(),
        pin(),
        randoms(),
        production);
  }

  private List<byte[]> randoms() throws ProfileException {
    List<byte[]> randoms = new ArrayList<>();
    for (ProfileField random : profile.child("randoms").elements()) {
      byte[] value = random.hex();
      if (value.length != 4 && value.length != 8 && value.length != 16) {
        throw random.wrong("must have 4, 8 or 16 bytes");
      }
      randoms.add(value);
    }
    return randoms;
  }

  private static Algorithm algorithm(ProfileField profile) throws ProfileException {
    ProfileField field = profile.child("parameters").child("card.alg");
    return switch (field.text()) {
      case "DES" -> Algorithm.DES;
      case "SM4" -> Algorithm.SM4;
      case "SSF33" -> {
        if (BlockCipherProvider.find("SSF33").isEmpty()) {
          throw field.wrong(
              "the reference card has no cipher for SSF33, which is not public; put a provider of "
                  + BlockCipherProvider.class.getName()
                  + " on the class path");
        }
        yield Algorithm.SSF33;
      }
      default -> throw field.wrong("must be DES, SSF33 or SM4, is " + field.text());
    };
  }

  private static ResetAnswers resetAnswers(ProfileField reset) throws ProfileException {
    byte @Nullable [] ats = reset.child("ats").exists() ? reset.child("ats").hex() : null;
    ResetAnswers answers = new ResetAnswers(reset.child("atr").hex(), ats);
    try {
      answers.cardFactor();
    } catch (IllegalArgumentException e) {
      throw reset.child("atr").wrong(e.getMessage());
    }
    return answers;
  }

  private static ContactlessForm contactless(ProfileField reset, ResetAnswers answers)
      throws ProfileException {
    ProfileField uid = reset.child("uid");
    byte[] bytes = answers.ats() == null ? answers.atr() : answers.ats();
    try {
      return ContactlessForm.of(
          uid.exists() ? uid.text() : "random", bytes, reset.child("wtx").exists());
    } catch (IllegalArgumentException e) {
      throw uid.wrong(e.getMessage());
    }
  }

  private static KeyDerivation derivation(
      ProfileField profile, Algorithm algorithm, ResetAnswers answers) throws ProfileException {
    String region = profile.child("region").text();
    if (!region.matches("[0-9]{6}")) {
      throw profile.child("region").wrong("must be six digits, is " + region);
    }
    ProfileField city = profile.child("parameters").child("div.city_factor");
    byte[] cityFactor =
        city.exists() && city.text().matches("[0-9A-Fa-f]{16}")
            ? city.hex()
            : KeyDerivation.cityFactor(region);
    // only a faulty card holds the keys of a whole lot (SEC-044)
    boolean individual = profile.child("diversified").flag(true);
    return new KeyDerivation(
        algorithm,
        profile.child("seed").text("SSC-TEST"),
        !individual
            ? List.of()
            : List.of(KeyDerivation.provinceFactor(region), cityFactor, answers.cardFactor()));
  }

  private List<Directory> directories() throws ProfileException {
    ProfileField mf = profile.child("mf");
    ProfileField ssse = profile.child("ssse");
    int mfFid = fid(mf.child("fid"));
    List<Directory> directories = new ArrayList<>();
    boolean merged = ssse.child("place").text().equals("mf");
    int sssePlace = merged ? mfFid : fid(ssse.child("fid"));
    byte[] name = ssse.child("name").hex();
    if (merged) {
      List<CardKey> both = new ArrayList<>(keys.of("MF"));
      both.addAll(keys.of("SSSE"));
      directories.add(
          new Directory(
              MASTER, true, mfFid, 0, name, proprietary(ssse), files(ssse, "SSSE"), both));
    } else {
      byte[] mfName = mf.child("name").exists() ? mf.child("name").hex() : new byte[0];
      directories.add(
          new Directory(
              MASTER, false, mfFid, 0, mfName, new byte[0], files(mf, "MF"), keys.of("MF")));
      directories.add(
          new Directory(
              ENVIRONMENT,
              true,
              sssePlace,
              mfFid,
              name,
              proprietary(ssse),
              files(ssse, "SSSE"),
              keys.of("SSSE")));
    }
    for (ProfileField application : profile.child("applications").elements()) {
      String id = application.child("id").text();
      directories.add(
          new Directory(
              APPLICATION,
              false,
              fid(application.child("fid")),
              sssePlace,
              application.child("aid").hex(),
              new byte[0],
              files(application, id),
              keys.of(id),
              amounts(application)));
    }
    for (ProfileField environment : profile.child("environments").elements()) {
      addEnvironment(environment, mfFid, directories);
    }
    return directories;
  }

  /** Another environment below the MF: the bank's, that of the certificates (files, T-FS-1). */
  private void addEnvironment(ProfileField environment, int mfFid, List<Directory> directories)
      throws ProfileException {
    String id = environment.child("id").text();
    int fid = fid(environment.child("fid"));
    directories.add(
        new Directory(
            ENVIRONMENT,
            false,
            fid,
            mfFid,
            environment.child("name").hex(),
            proprietary(environment),
            ownFiles(environment, id),
            keys.of(id)));
    for (ProfileField application : environment.child("applications").elements()) {
      String applicationId = application.child("id").text();
      directories.add(
          new Directory(
              APPLICATION,
              false,
              fid(application.child("fid")),
              fid,
              application.child("aid").hex(),
              proprietary(application),
              ownFiles(application, applicationId),
              keys.of(applicationId)));
    }
  }

  /** The amount file exists wherever {@code med.offline} is true (DATA-126, DATA-127). */
  private byte[] amounts(ProfileField application) throws ProfileException {
    ProfileField offline = profile.child("parameters").child("med.offline");
    ProfileField amounts = application.child("amounts");
    return amounts.exists() && offline.flag(true) ? AmountReader.read(amounts) : new byte[0];
  }

  /**
   * Content of A5: 88 SFI of the directory, 9F0C { 86 algorithm } (files, T-FS-3); further objects
   * of A5 stand in {@code extra}, those of 9F0C in {@code issuer}.
   */
  private static byte[] proprietary(ProfileField directory) throws ProfileException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (directory.child("directory").exists()) {
      content.writeBytes(new byte[] {(byte) 0x88, 1, directory.child("directory").hex(1)[0]});
    }
    if (directory.child("extra").exists()) {
      content.writeBytes(directory.child("extra").hex());
    }
    ByteArrayOutputStream issuer = new ByteArrayOutputStream();
    if (directory.child("algorithm").exists()) {
      issuer.writeBytes(new byte[] {(byte) 0x86, 1, directory.child("algorithm").hex(1)[0]});
    }
    if (directory.child("issuer").exists()) {
      issuer.writeBytes(directory.child("issuer").hex());
    }
    if (issuer.size() != 0) {
      content.writeBytes(new byte[] {(byte) 0x9F, 0x0C, (byte) issuer.size()});
      content.writeBytes(issuer.toByteArray());
    }
    return content.toByteArray();
  }

  private List<File> files(ProfileField directory, String id) throws ProfileException {
    return files(directory, keys.numbersIn(id));
  }

  /** Files outside of SSSE, whose keys mean nothing there (FS-109). */
  private List<File> ownFiles(ProfileField directory, String id) throws ProfileException {
    return files(directory, keys.ownNumbersIn(id));
  }

  private static List<File> files(ProfileField directory, Map<String, Integer> numbers)
      throws ProfileException {
    List<File> files = new ArrayList<>();
    for (ProfileField file : directory.child("files").elements()) {
      files.add(FileReader.read(file, numbers));
    }
    return files;
  }

  private CardProfile.Pin pin() throws ProfileException {
    ProfileField pin = profile.child("pin");
    String digits = pin.child("initial").text("");
    if (!digits.matches("|[0-9]{4,16}")) {
      throw pin.child("initial").wrong("must be empty or 4 to 16 digits");
    }
    byte[] value = HexFormat.of().parseHex(digits.length() % 2 == 0 ? digits : digits + "F");
    boolean exists = !pin.child("absent").flag(false);
    return new CardProfile.Pin(exists, pin.child("tries").number(1, 15, 3), value);
  }

  private static int fid(ProfileField field) throws ProfileException {
    byte[] bytes = field.hex(2);
    return (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
  }
}
