namespace InferCheck.Quotes.Archives.Proposals;

/// <summary>A file of an archive that may be one of our sources, for an editor to look at.</summary>
/// <param name="Quotes">How many of our quotes stand in its newest version; none where the archive itself declares the address.</param>
public sealed record Proposal(string Archive, string Path, string Source, string Provider, DateOnly? Until, int Quotes);
