using InferCheck.Matching;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Papers;

/// <summary>One provider's evidence in the order of the articles of the GDPR, to be judged and filed by its reader.</summary>
internal sealed record WorkingPaper
{
    public required Profile Profile { get; init; }

    public required IReadOnlyList<PaperArticle> Articles { get; init; }

    /// <summary>The footnotes, the first of them number 1.</summary>
    public required IReadOnlyList<CitedSource> Sources { get; init; }

    /// <summary>Which state of the data the paper was made from.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>What the paper supposes against what is.</summary>
    public Supposed Supposed { get; init; } = Supposed.Nothing;

    public ProviderRow Provider => Profile.Provider;
}
