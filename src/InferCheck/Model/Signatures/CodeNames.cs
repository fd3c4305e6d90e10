namespace InferCheck.Model.Signatures;

/// <summary>How packages, imports and variables are written in a profile: `npm:openai`, `python:mistralai`, `MISTRAL_API_KEY`.</summary>
public static class CodeNames
{
    private const int LongestName = 200;
    private const int ShortestVariable = 6;

    public static IReadOnlyList<string> Registries { get; } = ["npm", "pypi", "nuget", "maven", "go", "cargo"];

    /// <summary>Languages whose code names a package otherwise than its registry does.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["python", "csharp", "java"];

    public static bool IsPackage(string text) => Split(text) is var (registry, name) && Registries.Contains(registry) && IsName(name)
        && (registry != "maven" || name.Split(':') is [{ Length: > 0 }, { Length: > 0 }]);

    public static bool IsImport(string text) => Split(text) is var (language, name) && Languages.Contains(language) && IsName(name);

    /// <summary>Short names mean too many things.</summary>
    public static bool IsVariable(string text) => text.Length is >= ShortestVariable and <= LongestName && text.Contains('_', StringComparison.Ordinal)
        && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '_');

    /// <summary>The registry or language, and the name; the first is empty where none stands before it.</summary>
    public static (string Home, string Name) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(letter => letter is > ' ' and < '\u007f' and not ('"' or '\'' or '\\'));
}
