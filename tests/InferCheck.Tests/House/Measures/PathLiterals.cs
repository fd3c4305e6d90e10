using System.Text.RegularExpressions;
using InferCheck.Site.Addresses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InferCheck.Tests.House.Measures;

/// <summary>Paths of the site that are written out where the list of addresses should be asked.</summary>
internal static partial class PathLiterals
{
    private const string List = "InferCheck.Site/Addresses/";

    /// <summary>Where the library itself says where its pages stand.</summary>
    private const string OfContent = "InferCheck/Model/PageAddresses.cs";

    /// <summary>Other sites have one too, and quotes are only looked for where it permits.</summary>
    private static readonly (string File, string Path) OfOthers = ("InferCheck/Quotes/Fetching/Robots.cs", "/robots.txt");

    private static readonly string Names = string.Join('|', SiteRoutes.Pages.Concat(SiteRoutes.Forms).Concat(SiteRoutes.Api).Concat(RootFiles.All)
        .Append(Paths.FilterAnswers)
        .Select(path => FirstPart().Match(path).Value).Where(name => name.Length > 0).Distinct().Select(Regex.Escape));

    private static readonly Regex InCode = new($@"\A~?/(?:{Names})(?:[/.?#\s]|\z)", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static readonly Regex InView = new($@"(?:href|src|action)=""~?/|[""'>(]~?/(?:{Names})[/.?#""'<]", RegexOptions.None, TimeSpan.FromMinutes(1));

    public static IReadOnlyList<string> Of(SourceTree source) =>
    [
        .. from tree in source.Trees
           where !tree.FilePath.StartsWith(List, StringComparison.Ordinal) && tree.FilePath != OfContent
           from token in tree.GetRoot().DescendantTokens()
           where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
               || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
           where IsPath(token.ValueText) && (tree.FilePath, token.ValueText) != OfOthers
           select $"{tree.FilePath}:{tree.GetLineSpan(token.Span).StartLinePosition.Line + 1}: {token.ValueText}",
        .. from view in source.Views
           from line in source.TextOf(view).Split('\n').Index()
           where IsPathInView(line.Item)
           select $"{view}:{line.Index + 1}: {InView.Match(line.Item).Value}",
    ];

    public static bool IsPath(string literal) => InCode.IsMatch(literal);

    /// <summary>A directive takes nothing but a literal; the table of routes is compared with the list instead.</summary>
    public static bool IsPathInView(string line) => !line.StartsWith("@page ", StringComparison.Ordinal) && InView.IsMatch(line);

    [GeneratedRegex(@"(?<=\A/)[a-z0-9-]+(?:\.[a-z]+\z)?", RegexOptions.None, 60_000)]
    private static partial Regex FirstPart();
}
