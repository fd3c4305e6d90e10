namespace InferCheck.Policies;

/// <summary>The keys of a policy file that are no topics.</summary>
public static class PolicyKeys
{
    public const string Preset = "preset";
    public const string OnlyIf = "only-if";
    public const string NotStated = "not-stated";
    public const string Exceptions = "exceptions";

    public const string Suppose = "suppose";
    public const string Without = "without";

    public const string Models = "models";

    public const string Accept = "accept";

    public const string Provider = "provider";
    public const string Topic = "topic";
    public const string Reason = "reason";
    public const string Until = "until";

    public const string Fail = "fail";
    public const string Warn = "warn";

    public static IReadOnlyList<string> OfPolicy { get; } = [Preset, OnlyIf, NotStated, Models, Suppose, Without, Exceptions];

    public static IReadOnlyList<string> OfTopic { get; } = [Accept, OnlyIf];

    public static IReadOnlyList<string> OfException { get; } = [Provider, Topic, Reason, Until];
}
