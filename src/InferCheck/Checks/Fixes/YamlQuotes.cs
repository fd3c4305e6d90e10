using System.Text.RegularExpressions;

namespace InferCheck.Checks.Fixes;

/// <summary>Texts as YAML reads them without doubt.</summary>
internal static partial class YamlQuotes
{
    public static string Around(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Within brackets, and with quotation marks only where they are needed.</summary>
    public static string Word(string text) => Simple().IsMatch(text) && !YamlBooleans.Has(text) ? text : Around(text);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Simple();
}
