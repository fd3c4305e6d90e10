namespace InferCheck.Site.Wording;

/// <summary>Why a row stands where it stands: the topic that decided, the words for it, and where the claim can be read.</summary>
internal sealed record Reason(string Topic, string Lead, string Text)
{
    /// <summary>The place on the profile that it leads to.</summary>
    public string Place { get; init; } = Topic;
}
