using System.Text.Json;
using System.Text.Json.Nodes;

namespace InferCheck.Scanning.Accepting;

/// <summary>What was there when somebody began to look, by fingerprint and how often: only what is new is reported.</summary>
public sealed class Baseline
{
    /// <summary>Says what the file is, and that this program may write it anew.</summary>
    public const string Kind = "infercheck-baseline-1";

    /// <summary>How every one that this program wrote begins.</summary>
    public const string Beginning = "{\n  \"kind\": \"" + Kind + "\"";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, int> known;

    private Baseline(SortedDictionary<string, int> known) => this.known = known;

    public static Baseline Of(IEnumerable<Sighting> sightings)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var fingerprint in sightings.Select(Fingerprint.Of))
        {
            counts[fingerprint] = counts.GetValueOrDefault(fingerprint) + 1;
        }

        return new Baseline(counts);
    }

    /// <summary>Nothing for a text that is no baseline.</summary>
    public static Baseline? Read(string text)
    {
        try
        {
            var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
            if (JsonNode.Parse(text) is not JsonObject root || root["kind"] is not JsonValue kind || kind.GetValue<string>() != Kind
                || root["sightings"] is not JsonObject sightings)
            {
                return null;
            }

            foreach (var (fingerprint, count) in sightings)
            {
                counts[fingerprint] = count?.GetValue<int>() ?? 0;
            }

            return new Baseline(counts);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            // Expected: somebody else's file, or one that was edited by hand: no JSON, a key twice, a text where a number belongs.
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(new { kind = Kind, sightings = known }, Indented) + "\n";

    /// <summary>The report without what is known: the first of each fingerprint, as many as were there.</summary>
    public ScanReport Apply(ScanReport report)
    {
        var left = new Dictionary<string, int>(known, StringComparer.Ordinal);
        var found = new HashSet<Sighting>(ReferenceEqualityComparer.Instance);
        foreach (var sighting in report.Sightings)
        {
            var fingerprint = Fingerprint.Of(sighting);
            if (left.GetValueOrDefault(fingerprint) > 0)
            {
                left[fingerprint]--;
                found.Add(sighting);
            }
        }

        return report with
        {
            Sightings = [.. report.Sightings.Where(sighting => !found.Contains(sighting))],
            Known = [.. report.Sightings.Where(found.Contains)],
            Gone = (int)Math.Min(left.Values.Where(count => count > 0).Sum(count => (long)count), int.MaxValue),
        };
    }
}
