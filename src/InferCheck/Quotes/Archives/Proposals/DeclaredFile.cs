namespace InferCheck.Quotes.Archives.Proposals;

/// <summary>What an archive declares of one of its files: the address it was fetched from, and until when where it no longer is.</summary>
internal sealed record DeclaredFile(string Path, string Address, DateOnly? Until);
