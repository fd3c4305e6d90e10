namespace InferCheck.Site.Wording;

/// <summary>What makes a value precise or limits it: under the label readers see, each text for itself, and all of them in one line.</summary>
internal sealed record Detail(string Label, string Name, IReadOnlyList<string> Texts, string Line);
