namespace InferCheck.Model.Signatures;

/// <summary>
/// How packages, imports and variables are written in a profile: `npm:openai`, `python:mistralai`, `python:openai#AzureOpenAI`, `MISTRAL_API_KEY`.
/// </summary>
public static class CodeNames
{
    private const int LongestName = 200;
    private const int ShortestVariable = 6;

    public static IReadOnlyList<string> Registries { get; } = ["npm", "pypi", "nuget", "maven", "go", "cargo"];

    /// <summary>Languages whose code names a package otherwise than its registry does.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["python", "csharp", "java"];

    public static bool IsPackage(string text) => Split(text) is var (registry, name) && Registries.Contains(registry) && IsName(name)
        && (registry != "maven" || name.Split(':') is [{ Length: > 0 }, { Length: > 0 }]);

    /// <summary>Registries whose packages code names as they do: only a name inside one has to be said.</summary>
    public static IReadOnlyList<string> NamedInside { get; } = ["npm", "cargo"];

    public static bool IsImport(string text) => Split(text) is var (language, name) && IsName(name) && Inside(name) is var (module, inside)
        && module.Length > 0 && inside is not "" && (Languages.Contains(language) || (inside is not null && NamedInside.Contains(language)));

    /// <summary>Short names mean too many things.</summary>
    public static bool IsVariable(string text) => text.Length is >= ShortestVariable and <= LongestName && text.Contains('_', StringComparison.Ordinal)
        && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '_');

    /// <summary>The registry or language, and the name; the first is empty where none stands before it.</summary>
    public static (string Home, string Name) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
    }

    /// <summary>A module, and what is taken from it where only that tells whose it is: it stands behind a hash.</summary>
    public static (string Module, string? Inside) Inside(string name)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (name, null) : (name[..hash], name[(hash + 1)..]);
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(letter => letter is > ' ' and < '\u007f' and not ('"' or '\'' or '\\'));
}
