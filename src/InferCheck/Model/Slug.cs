using System.Text.RegularExpressions;

namespace InferCheck.Model;

/// <summary>The name of a file and of its page: small letters, digits and single hyphens.</summary>
public static partial class Slug
{
    private const int Longest = 80;

    public static bool IsValid(string slug) => slug.Length <= Longest && Pattern.IsMatch(slug);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Pattern { get; }
}
