namespace InferCheck.Site.Features.Papers;

/// <summary>Findings in a word each, a line a topic.</summary>
internal sealed record PaperTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
