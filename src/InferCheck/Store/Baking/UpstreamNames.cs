using System.Text.RegularExpressions;

namespace InferCheck.Store.Baking;

/// <summary>Finds a provider in a text by what it is called there: its vendor, its name, or the words of its slug.</summary>
internal static class UpstreamNames
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static bool Stand(string text, HopProfile provider) =>
        Of(provider).Any(name => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience));

    /// <summary>`Google` and `Google Cloud` are one, and so are `GitHub` and `GitHub (Microsoft)`.</summary>
    public static bool AreOneCompany(HopProfile one, HopProfile other)
    {
        var (left, right) = (Company(one) + " ", Company(other) + " ");
        return left.StartsWith(right, StringComparison.OrdinalIgnoreCase) || right.StartsWith(left, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Of(HopProfile provider)
    {
        var words = provider.Slug.Split('-');
        return new[]
        {
            Company(provider), BeforeBracket(provider.Name), string.Join(' ', words),
            // `google-vertex-ai` is called Google Vertex.
            string.Join(' ', words.Take(2)),
        }.Where(name => name.Length > 2).Distinct();
    }

    private static string Company(HopProfile provider) => BeforeBracket(provider.Vendor);

    private static string BeforeBracket(string name) => name.Split('(', '/')[0].Trim();
}
