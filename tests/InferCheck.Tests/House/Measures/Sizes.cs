using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InferCheck.Tests.House.Measures;

/// <summary>How long files, methods and lines are.</summary>
internal static class Sizes
{
    public const int Width = 160;

    public static IReadOnlyDictionary<string, int> FileLines(SourceTree source) =>
        source.Code.ToDictionary(file => file, file => source.TextOf(file).AsSpan().Count('\n'));

    public static IReadOnlyList<(string Place, int Lines)> Methods(SourceTree source) =>
    [
        .. from tree in source.Trees
           from method in tree.GetRoot().DescendantNodes()
           where method is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
           let span = tree.GetLineSpan(method.Span)
           select ($"{tree.FilePath}:{span.StartLinePosition.Line + 1}", span.EndLinePosition.Line - span.StartLinePosition.Line + 1),
    ];

    public static IReadOnlyList<(string Place, int Length)> WideLines(SourceTree source) =>
    [
        .. from file in source.Files
           from line in source.TextOf(file).Split('\n').Index()
           where line.Item.Length > Width
           select ($"{file}:{line.Index + 1}", line.Item.Length),
    ];

    /// <summary>The one in so many that stands at this share of the way from the smallest to the largest.</summary>
    public static int At(IEnumerable<int> sizes, double share)
    {
        var sorted = sizes.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
