namespace InferCheck.Model;

/// <summary>What it takes to know that a company does not stand behind a provider, for whoever supposes that it drops out.</summary>
public sealed record CompanyExit
{
    public required Labels Sentence { get; init; }

    /// <summary>Under these a list of sub-processors that was read is the whole list.</summary>
    public IReadOnlyList<Requirement> Whole { get; init; } = [];

    /// <summary>Under these nobody else stands behind a provider, and no list is needed.</summary>
    public IReadOnlyList<Requirement> Nobody { get; init; } = [];

    internal static CompanyExit? From(Mapping? fields) => fields is null ? null : new()
    {
        Sentence = Labels.From(fields.Mapped("sentence")),
        Whole = Conditions.Accepted(fields.Mapped("whole")),
        Nobody = Conditions.Accepted(fields.Mapped("nobody")),
    };
}
