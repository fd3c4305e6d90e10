namespace InferCheck.Store.Rows;

/// <summary>What a search can lead to without a list; the earlier of two that fit alike comes first.</summary>
public static class NameKind
{
    public const string Host = "host";
    public const string Provider = "provider";
    public const string Company = "company";
    public const string Topic = "topic";
    public const string Model = "model";
    public const string Question = "question";
    public const string Index = "index";
    public const string Page = "page";

    /// <summary>What one provider says on one topic.</summary>
    public const string Claim = "claim";

    /// <summary>An answer to a topic; it leads to the topic.</summary>
    internal const string Value = "value";

    public static IReadOnlyList<string> All { get; } = [Host, Provider, Company, Topic, Model, Question, Index, Page, Claim];
}
