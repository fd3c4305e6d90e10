using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>What a data set would add to the content, and what of it could not be used and why.</summary>
public sealed record ImportProposal
{
    public required IReadOnlyList<AiModel> Models { get; init; }

    /// <summary>By provider: rows that are new, and the day they are of.</summary>
    public required IReadOnlyList<Offer> Added { get; init; }

    /// <summary>Rows of the same program that say something else now: an end, or a newer day on which the price was the same.</summary>
    public required IReadOnlyList<(Offer Was, Offer Is)> Changed { get; init; }

    /// <summary>Rows of models that a person quoted prices of, so that nothing is added beside them.</summary>
    public required int Kept { get; init; }

    /// <summary>Prices left out: the service does not bill in dollars.</summary>
    public required int NotDollars { get; init; }

    /// <summary>Names of models that mean none of ours, with the services that have them.</summary>
    public required IReadOnlyList<(string Id, IReadOnlyList<string> Services)> Unknown { get; init; }

    /// <summary>Services that are none of ours.</summary>
    public required IReadOnlyList<string> Strangers { get; init; }

    public bool IsEmpty => Models.Count + Added.Count + Changed.Count == 0;
}
