using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InferCheck.Tests.House.Measures;

/// <summary>Which file needs which: code by what the compiler says a name means, views by the names of types that stand in them.</summary>
internal static partial class Arrows
{
    public static IReadOnlyList<Arrow> Of(SourceTree source)
    {
        var code = source.Trees.AsParallel().SelectMany(tree => OfCode(tree, source.MeaningOf(tree))).ToList();
        return [.. code.Concat(OfViews(source)).Distinct().OrderBy(arrow => arrow.From, StringComparer.Ordinal)
            .ThenBy(arrow => arrow.To, StringComparer.Ordinal).ThenBy(arrow => arrow.Name, StringComparer.Ordinal)];
    }

    /// <summary>Types that are named, and methods and constants of types that are not, because they extend another.</summary>
    private static IEnumerable<Arrow> OfCode(SyntaxTree tree, SemanticModel meaning) =>
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let symbol = meaning.GetSymbolInfo(name).Symbol
        let type = symbol is INamedTypeSymbol named ? named : symbol is IMethodSymbol { MethodKind: MethodKind.ReducedExtension } extension
            ? extension.ContainingType : null
        where type is not null
        from place in type.OriginalDefinition.DeclaringSyntaxReferences
        where place.SyntaxTree != tree
        select new Arrow(tree.FilePath, place.SyntaxTree.FilePath, type.Name);

    private static IEnumerable<Arrow> OfViews(SourceTree source)
    {
        var types = source.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is not TypeDeclarationSyntax)
            .Select(type => (type.Identifier.Text, tree.FilePath))).ToLookup(type => type.Text, type => type.FilePath);
        return
            from view in source.Views
            from word in Word().Matches(PathName().Replace(source.TextOf(view), "Paths")).Select(match => match.Value).Distinct()
            let files = types[word].Distinct().ToList()
            where files.Count == 1
            select new Arrow(view, files[0], word);
    }

    /// <summary>A path may be called as the thing that stands there: `Paths.Chain` is no chain.</summary>
    [GeneratedRegex(@"\bPaths\.\w+", RegexOptions.NonBacktracking)]
    private static partial Regex PathName();

    [GeneratedRegex(@"\b[A-Z]\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
