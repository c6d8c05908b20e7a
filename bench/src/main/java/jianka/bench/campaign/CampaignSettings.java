package jianka.bench.campaign;

import java.util.Map;
import jianka.bench.profile.Product;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign runs.
 *
 * @param terminals terminal URIs as given, with the name each has
 * @param faulty name of the faulty card, or null
 */
public record CampaignSettings(
    Product product,
    Isolation isolation,
    long seed,
    int jobs,
    @Nullable String selection,
    Map<String, String> terminals,
    @Nullable String faulty,
    String toolVersion) {}
