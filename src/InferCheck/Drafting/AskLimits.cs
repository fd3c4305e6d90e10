namespace InferCheck.Drafting;

/// <summary>What asking a model may cost: in all, and for one answer.</summary>
public sealed record AskLimits
{
    /// <summary>Of questions and answers together, as the server counts them, or guessed where it does not say.</summary>
    public long Tokens { get; init; } = 400_000;

    /// <summary>For the whole run, fetching included.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>What the server is told to stop at; nothing is said where this is nought, for servers that do not know the word.</summary>
    public int AnswerTokens { get; init; } = 8_000;

    /// <summary>A longer answer is no answer.</summary>
    public int LongestAnswer { get; init; } = 200_000;

    /// <summary>After so many questions in a row without an answer no more are asked.</summary>
    public int FailuresInARow { get; init; } = 3;
}
