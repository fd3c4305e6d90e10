namespace InferCheck.Scanning.Reading;

/// <summary>What stands between `import` and `from`: the names that are taken.</summary>
/// <param name="Names">None where the whole is taken.</param>
/// <param name="IsOfTypes">Types are gone when the code runs.</param>
internal sealed record ScriptImportClause(IReadOnlyList<string> Names, bool IsOfTypes)
{
    private const string Head = "import";
    private const string Type = "type ";
    private const int Longest = 4_000;

    /// <summary>Nothing where what stands before is no such clause.</summary>
    public static ScriptImportClause? Before(string code, int from)
    {
        var lowest = Math.Max(0, from - Longest);
        var before = code.AsSpan(lowest, from - lowest);
        var head = before.LastIndexOf(Head, StringComparison.Ordinal);
        if (head < 0 || before[head..].ContainsAny(";=\"'`"))
        {
            return null;
        }

        var clause = before[(head + Head.Length)..].Trim().ToString();
        var open = clause.IndexOf('{', StringComparison.Ordinal);
        return clause.StartsWith(Type, StringComparison.Ordinal) ? new ScriptImportClause([], IsOfTypes: true)
            : open < 0 ? new ScriptImportClause([], IsOfTypes: false) : Of(clause, open);
    }

    /// <summary>What stands before the braces is the module's own.</summary>
    private static ScriptImportClause Of(string clause, int open)
    {
        var own = clause[..open].Trim(' ', '\t', '\r', '\n', ',');
        var names = clause[(open + 1)..].Split(',').Select(name => name.Trim(' ', '\t', '\r', '\n', '}')).Where(name => name.Length > 0)
            .Where(name => !name.StartsWith(Type, StringComparison.Ordinal)).Select(name => name.Split(' ')[0]).ToList();
        var isOfTypes = own.Length == 0 && names.Count == 0 && clause.Contains(Type, StringComparison.Ordinal);
        return new ScriptImportClause(own.Length > 0 ? [own, .. names] : names, isOfTypes);
    }
}
