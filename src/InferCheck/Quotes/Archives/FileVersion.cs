namespace InferCheck.Quotes.Archives;

/// <summary>What a commit of the main line made of a file: bytes under a hash, or nothing where it went.</summary>
internal sealed record FileVersion(string Commit, DateTimeOffset At, string Subject, string Path, string? Blob)
{
    public DateOnly On => DateOnly.FromDateTime(At.UtcDateTime);
}
