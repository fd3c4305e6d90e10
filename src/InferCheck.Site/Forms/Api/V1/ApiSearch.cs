namespace InferCheck.Site.Forms.Api.V1;

/// <summary>What the words of a question are the name of, and with which words was searched.</summary>
internal sealed record ApiSearch
{
    public required string Searched { get; init; }

    public required bool Mended { get; init; }

    public required IReadOnlyList<ApiFoundPage> Answers { get; init; }
}
