namespace InferCheck.Site.Wording;

/// <summary>What makes a value precise or limits it, under the name readers see.</summary>
internal sealed record Detail(string Name, IReadOnlyList<string> Texts);
