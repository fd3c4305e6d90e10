namespace InferCheck.Site.Features.Comparing;

/// <summary>Topics that belong together.</summary>
internal sealed record ComparisonGroup(string Key, string Label, IReadOnlyList<ComparisonRow> Rows);
