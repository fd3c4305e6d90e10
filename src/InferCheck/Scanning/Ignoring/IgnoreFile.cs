namespace InferCheck.Scanning.Ignoring;

/// <summary>The rules of one `.gitignore`, and through it those of the folders above: the last that fits decides, the nearest file first.</summary>
internal sealed class IgnoreFile
{
    public const string Name = ".gitignore";

    private const int MostRules = 5_000;

    private readonly IgnoreFile? above;
    private readonly int depth;
    private readonly IReadOnlyList<IgnoreRule> rules;

    /// <param name="depth">How many folders stand above its own.</param>
    public IgnoreFile(IgnoreFile? above, int depth, string text)
    {
        this.above = above;
        this.depth = depth;
        rules = [.. text.Split('\n').Select(IgnoreRule.Read).OfType<IgnoreRule>().Take(MostRules)];
    }

    public bool Ignores(string[] path, bool isFolder)
    {
        for (var file = this; file is not null; file = file.above)
        {
            for (var at = file.rules.Count - 1; at >= 0; at--)
            {
                if (file.rules[at].Fits(path.AsSpan(file.depth), isFolder))
                {
                    return !file.rules[at].IsNegated;
                }
            }
        }

        return false;
    }
}
