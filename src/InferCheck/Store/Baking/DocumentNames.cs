using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Archives;

namespace InferCheck.Store.Baking;

/// <summary>What documents are called: in addresses by their own, on pages by what their archive or their address says.</summary>
internal static class DocumentNames
{
    private const int Longest = 70;

    /// <summary>Each source's name; where two would have the same, or one would be too long, a part of its hash tells them apart.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> sources)
    {
        var names = sources.Distinct(StringComparer.Ordinal).ToDictionary(source => source, Plain, StringComparer.Ordinal);
        var uses = names.Values.CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return names.ToDictionary(
            name => name.Key,
            name => name.Value.Length is > 0 and <= Longest && uses[name.Value] == 1 ? name.Value : Cut(name.Key, name.Value),
            StringComparer.Ordinal);
    }

    /// <summary>A collection calls its files by their kind; a page of documentation is called by the end of its address.</summary>
    public static string Title(DocumentHistory document, ArchiveKind kind)
    {
        if (kind == ArchiveKind.Terms)
        {
            return Path.GetFileNameWithoutExtension(document.Files[^1].Path);
        }

        var words = (WebAddress.TryParse(document.Source, out var address) ? address.AbsolutePath : document.Source)
            .Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Replace('-', ' ').Replace('_', ' ') ?? document.Source;
        return string.Concat(words[..1].ToUpper(CultureInfo.InvariantCulture), words.AsSpan(1));
    }

    private static string Plain(string source)
    {
        var address = source[(source.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var name = new StringBuilder();
        foreach (var character in address.StartsWith("www.", StringComparison.Ordinal) ? address[4..] : address)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-');
    }

    private static string Cut(string source, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 4));
        return $"{name[..Math.Min(Longest, name.Length)].TrimEnd('-')}-{hash}".TrimStart('-');
    }
}
