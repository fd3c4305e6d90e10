using System.Text.Json;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>A claim as a model answered it, nothing of it believed yet.</summary>
internal sealed record ProposedClaim
{
    private const int MostClaims = 60;
    private const int MostTexts = 12;

    private static readonly string[] Known = ["topic", "value", "summary", "quotes"];

    public required string Topic { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    public string? Summary { get; init; }

    public required IReadOnlyList<string> Quotes { get; init; }

    /// <summary>Everything else it said of the claim, by key.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; }

    public static IEnumerable<ProposedClaim> Of(JsonElement answer, DraftLosses losses)
    {
        var claims = answer.GetProperty("claims");
        if (claims.ValueKind != JsonValueKind.Array)
        {
            losses.Add("an answer without a list of claims");
            return [];
        }

        if (claims.GetArrayLength() > MostClaims)
        {
            losses.Add($"an answer with {claims.GetArrayLength()} claims; the first {MostClaims} are looked at");
        }

        return claims.EnumerateArray().Take(MostClaims).Where(claim => claim.ValueKind == JsonValueKind.Object).Select(claim => Of(claim));
    }

    private static ProposedClaim Of(JsonElement claim) => new()
    {
        Topic = Single(claim, "topic"),
        Values = Many(claim, "value"),
        Summary = Single(claim, "summary") is { Length: > 0 } summary ? summary : null,
        Quotes = Many(claim, "quotes"),
        Fields = claim.EnumerateObject().Where(entry => !Known.Contains(entry.Name) && entry.Value.ValueKind != JsonValueKind.Null)
            .DistinctBy(entry => entry.Name).Take(ProfileShapes.Claim.Fields.Count)
            .ToDictionary(entry => entry.Name, entry => (IReadOnlyList<string>)[.. AnswerJson.Texts(entry.Value).Take(MostTexts)], StringComparer.Ordinal),
    };

    private static string Single(JsonElement claim, string key) => claim.TryGetProperty(key, out var value) ? AnswerJson.Text(value) ?? "" : "";

    private static IReadOnlyList<string> Many(JsonElement claim, string key) =>
        claim.TryGetProperty(key, out var value) ? [.. AnswerJson.Texts(value).Distinct(StringComparer.Ordinal).Take(MostTexts)] : [];
}
