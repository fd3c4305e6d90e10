namespace InferCheck.Site.Export;

/// <summary>How an export went.</summary>
internal sealed record ExportResult(int Files, long Bytes, IReadOnlyList<string> Failures);
