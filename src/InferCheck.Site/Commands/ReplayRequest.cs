namespace InferCheck.Site.Commands;

/// <summary>What was asked for on the command line.</summary>
internal sealed record ReplayRequest(string Archives, string Format, bool Update, bool Propose, string? Content);
