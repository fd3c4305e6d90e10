using System.Text.RegularExpressions;

namespace InferCheck.Drafting;

/// <summary>The numbers that stand in texts: whoever tells them in other words can at least be held to these.</summary>
internal sealed partial class Figures(params IEnumerable<string> texts)
{
    private readonly HashSet<string> numbers = [.. texts.SelectMany(In)];

    public bool HasAllOf(string text) => In(text).All(numbers.Contains);

    private static IEnumerable<string> In(string text) => Number().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
