using InferCheck.Model;
using InferCheck.Model.Readings;

namespace InferCheck.Reviewing;

/// <summary>What somebody says of a claim, to be written down.</summary>
public sealed record GivenReading
{
    /// <summary>The print of the claim as they saw it: see <see cref="ClaimPrint"/>.</summary>
    public required string Print { get; init; }

    public required string Topic { get; init; }

    public string? AppliesTo { get; init; }

    /// <summary>One of <see cref="Verdicts"/>.</summary>
    public required string Verdict { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public string? Note { get; init; }

    /// <summary>The prints of other claims on the same topic and part, whose readings these are not.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    public static GivenReading Of(
        Provider provider, Claim claim, Vocabulary vocabulary, (string Verdict, string? Note) said, string reader, DateOnly day) => new()
        {
            Print = ClaimPrint.Of(claim, vocabulary),
            Topic = claim.Topic?.Value ?? "",
            AppliesTo = claim.AppliesTo?.Value,
            Verdict = said.Verdict,
            By = reader,
            On = day,
            Note = said.Note,
            Beside = [.. provider.Claims.Where(other => other != claim && other.Topic?.Value == claim.Topic?.Value
            && other.AppliesTo?.Value == claim.AppliesTo?.Value).Select(other => ClaimPrint.Of(other, vocabulary))],
        };
}
