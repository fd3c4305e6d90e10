namespace InferCheck.Site.Features.Papers;

/// <summary>A provider in a list, and why it stands there.</summary>
internal sealed record PaperStanding(string Slug, string Provider, IReadOnlyList<string> Why)
{
    /// <summary>The name, and the reasons in one line, if there are any.</summary>
    public IReadOnlyList<string> Lines => Why.Count == 0 ? [Provider] : [Provider, string.Join("; ", Why)];
}
