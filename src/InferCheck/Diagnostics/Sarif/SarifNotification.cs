namespace InferCheck.Diagnostics.Sarif;

/// <summary>What a run says of itself: what it could not look at.</summary>
/// <param name="File">The file or folder it is about, where it is about one.</param>
public sealed record SarifNotification(string Id, Severity Level, string Message, string? File = null);
