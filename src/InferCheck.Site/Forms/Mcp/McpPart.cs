namespace InferCheck.Site.Forms.Mcp;

/// <summary>As much of a list as an answer has room for, as data and as text: both hold the same.</summary>
internal sealed record McpPart<T>(IReadOnlyList<T> Items, string Text, McpRest? Rest);
