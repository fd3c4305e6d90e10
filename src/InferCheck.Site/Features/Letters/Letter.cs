namespace InferCheck.Site.Features.Letters;

/// <summary>A letter ready to be sent: plain text, lines ended by a line feed.</summary>
internal sealed record Letter(string Subject, string Body)
{
    /// <summary>Longer addresses are dropped without a word by some systems.</summary>
    public const int LongestLink = 2000;

    public string Mailto =>
        $"mailto:?subject={Uri.EscapeDataString(Subject)}&body={Uri.EscapeDataString(Body.Replace("\n", "\r\n", StringComparison.Ordinal))}";
}
