namespace InferCheck.Site.Commands;

/// <summary>What `stamp` was asked for on the command line.</summary>
internal sealed record StampRequested(string Folder, string? Authority, DateOnly? Day, string? Trust, bool AllowPrivate);
