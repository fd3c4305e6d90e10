namespace InferCheck.Site.Http.Answers;

/// <summary>What an answer depends on besides the content: the address and, without a public address set, the host it was asked under.</summary>
internal readonly record struct AnswerKey(string Host, string Target)
{
    public bool HasQuery => Target.Contains('?', StringComparison.Ordinal);

    /// <summary>The memory it takes, beside what every entry takes.</summary>
    public int Bytes => (Host.Length + Target.Length) * sizeof(char);
}
