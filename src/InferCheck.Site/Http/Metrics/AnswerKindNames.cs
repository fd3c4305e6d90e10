namespace InferCheck.Site.Http.Metrics;

/// <summary>The kinds of answers as they are called in metrics.</summary>
internal static class AnswerKindNames
{
    public static string Name(AnswerKind kind) => kind switch
    {
        AnswerKind.Kept => "cached",
        AnswerKind.Shared => "shared",
        AnswerKind.Rendered => "rendered",
        AnswerKind.Refused => "refused",
        _ => "passed_on",
    };
}
