namespace InferCheck.Site.Http.Metrics;

/// <summary>How an answer was made.</summary>
internal enum AnswerKind
{
    Kept,
    Shared,
    Rendered,
    PassedOn,
    Refused,
}
