using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Drafting;

/// <summary>A claim that may stand in a draft: every word of it is the vocabulary's, the document's, or plain.</summary>
public sealed record DraftClaim
{
    public required Topic Topic { get; init; }

    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>By the key of the file, in its order.</summary>
    public required IReadOnlyDictionary<Field, IReadOnlyList<string>> Fields { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyList<DraftQuote> Quotes { get; init; }

    /// <summary>What is asked about the service as a whole, or about the part that it names.</summary>
    internal string Part => Fields.FirstOrDefault(said => said.Key.Place == ClaimPlace.Part).Value is [var part] ? part : "";

    internal string Name => Part.Length == 0 ? Topic.Key : $"{Topic.Key} ({Part})";

    internal bool AnswersTheSameAs(DraftClaim other) =>
        Topic == other.Topic && Part.Equals(other.Part, StringComparison.OrdinalIgnoreCase) && IsOwn == other.IsOwn;

    /// <summary>Whether the provider's own words carry it.</summary>
    internal bool IsOwn => Quotes.Any(quote => quote.IsOwn);
}
