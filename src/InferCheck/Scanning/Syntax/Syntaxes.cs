using System.Collections.Frozen;

namespace InferCheck.Scanning.Syntax;

/// <summary>Which language a file is in, by its name.</summary>
internal static class Syntaxes
{
    private static readonly CodeSyntax CLike = new() { LineComments = ["//"], BlockComments = [("/*", "*/")] };
    private static readonly CodeSyntax Letters = CLike with { HasLetters = true };
    private static readonly CodeSyntax CSharp = Letters with { HasTripleQuotes = true, HasVerbatim = true };
    private static readonly CodeSyntax Java = Letters with { HasTripleQuotes = true };
    private static readonly CodeSyntax Groovy = CLike with { HasTripleQuotes = true };
    private static readonly CodeSyntax Go = Letters with { Quotes = "\"'`", HasRawTicks = true };
    private static readonly CodeSyntax Script = CLike with { Quotes = "\"'`", HasPatterns = true };
    private static readonly CodeSyntax Hash = new() { LineComments = ["#"] };
    private static readonly CodeSyntax HashApart = Hash with { IsCommentApart = true };
    private static readonly CodeSyntax Python = Hash with { HasTripleQuotes = true, HasDocstrings = true };
    private static readonly CodeSyntax Toml = Hash with { HasTripleQuotes = true };
    private static readonly CodeSyntax Terraform = new() { LineComments = ["#", "//"], BlockComments = [("/*", "*/")], Quotes = "\"" };
    private static readonly CodeSyntax Bicep = CLike with { HasTripleQuotes = true, Quotes = "'" };
    private static readonly CodeSyntax PowerShell = HashApart with { BlockComments = [("<#", "#>")] };
    private static readonly CodeSyntax Php = CLike with { LineComments = ["//", "#"] };
    private static readonly CodeSyntax Xml = new() { BlockComments = [("<!--", "-->")], Quotes = "" };
    private static readonly CodeSyntax Razor = new()
    {
        LineComments = ["//"],
        BlockComments = [("<!--", "-->"), ("@*", "*@"), ("/*", "*/")],
        IsCommentAlone = true,
    };
    private static readonly CodeSyntax Sql = new() { LineComments = ["--"], BlockComments = [("/*", "*/")] };
    private static readonly CodeSyntax Lua = new() { LineComments = ["--"], BlockComments = [("--[[", "]]")] };
    private static readonly CodeSyntax Settings = new() { LineComments = ["#", ";", "!", "//"], IsCommentAlone = true, Quotes = "" };
    private static readonly CodeSyntax Unknown = Settings with { LineComments = ["#", "//", ";", "--"], BlockComments = [("<!--", "-->")] };

    private static readonly FrozenDictionary<string, CodeSyntax> ByExtension = new (CodeSyntax Syntax, string Extensions)[]
    {
        (CSharp, "cs csx"), (Java, "java kt kts scala sc swift dart"), (Groovy, "groovy gradle"), (Go, "go"),
        (Letters, "rs c h cc cpp cxx hpp fs fsx proto m mm zig v"), (Script, "js jsx ts tsx mjs cjs mts cts json jsonc json5 css scss less"),
        (Python, "py pyi pyw ipynb"), (Toml, "toml"), (Hash, "rb r jl ex exs cr coffee"), (HashApart, "sh bash zsh fish yml yaml pl mk dockerfile"),
        (Terraform, "tf tfvars hcl nix"), (Bicep, "bicep bicepparam"), (PowerShell, "ps1 psm1"), (Php, "php"),
        (Xml, "xml csproj fsproj vbproj props targets config xaml resx nuspec"), (Razor, "html htm vue svelte cshtml razor astro jsp erb"), (Sql, "sql hs elm"),
        (Lua, "lua"), (Settings, "ini cfg conf properties env"),
    }.SelectMany(row => row.Extensions.Split(' ').Select(extension => (Extension: "." + extension, row.Syntax)))
        .ToFrozenDictionary(row => row.Extension, row => row.Syntax, StringComparer.OrdinalIgnoreCase);

    public static CodeSyntax Of(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (FileNames.IsEnvironment(name) || name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) || name is "Makefile" or "Procfile")
        {
            return HashApart;
        }

        return name is "Jenkinsfile" ? Groovy : name is "Pipfile" ? Toml : ByExtension.GetValueOrDefault(FileNames.Extension(name)) ?? Unknown;
    }
}
