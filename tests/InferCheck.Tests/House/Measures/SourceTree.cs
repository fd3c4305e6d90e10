using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InferCheck.Tests.House.Measures;

/// <summary>All files below `src`, read as the compiler reads them.</summary>
internal sealed class SourceTree
{
    private readonly Dictionary<string, string> texts;
    private readonly CSharpCompilation compilation;

    public SourceTree(string folder)
    {
        texts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), Path: file))
            .Where(file => Path.GetExtension(file.Name) is ".cs" or ".cshtml" && !file.Name.Contains("/obj/", StringComparison.Ordinal)
                && !file.Name.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToDictionary(file => file.Name, file => File.ReadAllText(file.Path));
        var trees = Code.Select(file => CSharpSyntaxTree.ParseText(texts[file], path: file));
        compilation = CSharpCompilation.Create("house", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public IEnumerable<string> Files => texts.Keys;

    public IEnumerable<string> Code => texts.Keys.Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public IEnumerable<string> Views => texts.Keys.Where(file => file.EndsWith(".cshtml", StringComparison.Ordinal));

    public IEnumerable<SyntaxTree> Trees => compilation.SyntaxTrees;

    public SemanticModel MeaningOf(SyntaxTree tree) => compilation.GetSemanticModel(tree, ignoreAccessibility: true);

    public string TextOf(string file) => texts[file];

    /// <summary>What the tests themselves run on is what the code was compiled against.</summary>
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("infercheck", StringComparison.OrdinalIgnoreCase))
        .Select(path => MetadataReference.CreateFromFile(path));
}
