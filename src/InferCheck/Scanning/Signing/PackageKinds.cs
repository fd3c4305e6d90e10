using System.Text;

namespace InferCheck.Scanning.Signing;

/// <summary>The registries packages are named for, how each writes one name, and what code writes to use a package of it.</summary>
internal static class PackageKinds
{
    public const string Npm = "npm";
    public const string PyPi = "pypi";
    public const string NuGet = "nuget";
    public const string Maven = "maven";
    public const string Go = "go";
    public const string Cargo = "cargo";

    public const string Python = "python";
    public const string CSharp = "csharp";
    public const string Java = "java";

    /// <summary>`npm:openai` in its two halves.</summary>
    public static (string Kind, string Name) Split(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
    }

    /// <summary>One way of writing for all that mean the same.</summary>
    public static string Written(string kind, string name) => kind switch
    {
        PyPi => Joined(name),
        NuGet => name.ToLowerInvariant(),
        Cargo => name.Replace('_', '-'),
        _ => name,
    };

    /// <summary>The module that follows from a package's name, where one does.</summary>
    public static (string Kind, string Name)? Module(string kind, string name) => kind switch
    {
        PyPi => (Python, Joined(name).Replace('-', '_')),
        NuGet => (CSharp, name),
        _ => null,
    };

    /// <summary>As the index of Python does: small letters, and one hyphen for every run of hyphens, dots and underscores.</summary>
    private static string Joined(string name)
    {
        var joined = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var isBetween = letter is '-' or '_' or '.';
            if (!isBetween || (joined.Length > 0 && joined[^1] != '-'))
            {
                joined.Append(isBetween ? '-' : char.ToLowerInvariant(letter));
            }
        }

        return joined.ToString();
    }
}
